package dev.migrate.lint;

import java.util.List;
import java.util.Optional;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;

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
        String message = successor(drop, all).map((
                column) -> "Dropping column %1$s.%2$s loses its values. Column %3$s is added with the same type: if it is the same column under another name, write renameColumn(\"%1$s\", \"%2$s\", \"%3$s\") instead of both"
                    .formatted(drop.table(), drop.column(), column.name()))
            .orElseGet(
                    () -> "Dropping column %s.%s loses its values, and versions of the application that still map it fail. Deploy a version without it first, then drop it in a later revision"
                        .formatted(drop.table(), drop.column()));
        return Optional.of(new Diagnostic("D3", message, operation, true));
    }

    private static Optional<Column> successor(DropColumn drop, List<Operation> all) {
        Column dropped = drop.dropped();
        if (dropped == null) {
            return Optional.empty();
        }
        return all.stream()
            .filter(AddColumn.class::isInstance)
            .map(AddColumn.class::cast)
            .filter((add) -> add.table().equals(drop.table()) && add.column().type().equals(dropped.type())
                    && add.column().generatedSql() == null)
            .map(AddColumn::column)
            .findFirst();
    }

}
