package dev.migrate.lint;

import java.util.List;
import java.util.Optional;

import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Operation;

/**
 * D3: a column goes with its values. A generated one has none of its own.
 */
final class ColumnDrop implements Rule {

    @Override
    public Optional<Diagnostic> check(Operation operation, List<Operation> all) {
        if (!(operation instanceof DropColumn drop)
                || (drop.dropped() != null && drop.dropped().generatedSql() != null)) {
            return Optional.empty();
        }
        String message = "Dropping column %s.%s loses its values, and versions of the application that still map it fail. Deploy a version without it first, then drop it in a later revision"
            .formatted(drop.table(), drop.column());
        return Optional.of(new Diagnostic("D3", message, operation, true));
    }

}
