package dev.migrate.lint;

import java.util.List;
import java.util.Optional;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;

/**
 * B4: a column must have a value that the rows that there are do not have.
 */
final class RequiredColumn implements Rule {

    @Override
    public Optional<Diagnostic> check(Operation operation, List<Operation> all) {
        if (!(operation instanceof AddColumn add) || !isRequired(add.column())) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic("B4",
                "Adding column %1$s.%2$s as not null without a default fails if the table has rows. Give it a default, or add it as nullable, fill it in and make it not null in a later step"
                    .formatted(add.table(), add.column().name()),
                operation, false));
    }

    private static boolean isRequired(Column column) {
        return !column.nullable() && column.defaultSql() == null && column.identity() == null
                && column.generatedSql() == null;
    }

}
