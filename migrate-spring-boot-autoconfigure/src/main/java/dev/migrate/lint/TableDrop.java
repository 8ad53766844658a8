package dev.migrate.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;

/**
 * D2: a table goes with its rows.
 */
final class TableDrop implements Rule {

    @Override
    public Optional<Diagnostic> check(Operation operation, List<Operation> all) {
        if (!(operation instanceof DropTable drop)) {
            return Optional.empty();
        }
        String message = successor(drop, all).map((
                table) -> "Dropping table %1$s loses its rows. Table %2$s is created with the same columns: if it is the same table under another name, write renameTable(\"%1$s\", \"%2$s\") instead of both"
                    .formatted(drop.table(), table.name()))
            .orElseGet(
                    () -> "Dropping table %s loses its rows. Make sure that no running version of the application uses it, and keep a copy if in doubt"
                        .formatted(drop.table()));
        return Optional.of(new Diagnostic("D2", message, operation, true));
    }

    private static Optional<Table> successor(DropTable drop, List<Operation> all) {
        if (drop.dropped() == null) {
            return Optional.empty();
        }
        Set<String> columns = columns(drop.dropped());
        return all.stream()
            .filter(CreateTable.class::isInstance)
            .map((create) -> ((CreateTable) create).table())
            .filter((table) -> columns(table).equals(columns))
            .findFirst();
    }

    private static Set<String> columns(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toSet());
    }

}
