package dev.migrate.lint;

import java.util.List;
import java.util.Optional;

import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;

/**
 * D2: a table goes with its rows.
 */
final class TableDrop implements Rule {

    @Override
    public Optional<Diagnostic> check(Operation operation, List<Operation> all) {
        if (!(operation instanceof DropTable drop)) {
            return Optional.empty();
        }
        String message = "Dropping table %s loses its rows. Make sure that no running version of the application uses it, and keep a copy if in doubt"
            .formatted(drop.table());
        return Optional.of(new Diagnostic("D2", message, operation, true));
    }

}
