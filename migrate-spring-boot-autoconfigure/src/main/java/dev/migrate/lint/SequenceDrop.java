package dev.migrate.lint;

import java.util.List;
import java.util.Optional;

import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;

/**
 * D9: a sequence goes with its place.
 */
final class SequenceDrop implements Rule {

    @Override
    public Optional<Diagnostic> check(Operation operation, List<Operation> all) {
        if (!(operation instanceof DropSequence drop)) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic("D9",
                "Dropping sequence %s loses its current value: created again, it gives numbers a second time. Make sure that nothing uses it, or rename it instead"
                    .formatted(drop.sequence()),
                operation, true));
    }

}
