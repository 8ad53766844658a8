package dev.migrate.dialect.sqlserver;

import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

/**
 * To SQL Server two nulls are always the same, in a unique index as in a unique
 * constraint, and so it has no words for it: <a href=
 * "https://learn.microsoft.com/sql/relational-databases/tables/unique-constraints-and-check-constraints">Unique
 * constraints and check constraints</a>.
 */
final class SqlserverUniqueness {

    private SqlserverUniqueness() {
    }

    /**
     * An operation without what need not be said.
     * @param operation the operation
     * @return an operation that means the same to SQL Server
     */
    static Operation in(Operation operation) {
        if (operation instanceof CreateTable create) {
            Table table = create.table();
            return new CreateTable(table
                .withUniqueConstraints(table.uniqueConstraints().stream().map(SqlserverUniqueness::understood).toList())
                .withIndexes(table.indexes().stream().map(SqlserverUniqueness::understood).toList()));
        }
        if (operation instanceof CreateConstraint create && create.constraint() instanceof UniqueConstraint unique) {
            return new CreateConstraint(create.table(), understood(unique), create.notValid());
        }
        return (operation instanceof CreateIndex create)
                ? new CreateIndex(create.table(), understood(create.index()), create.concurrently()) : operation;
    }

    private static UniqueConstraint understood(UniqueConstraint unique) {
        return unique.withNullsNotDistinct(false);
    }

    private static Index understood(Index index) {
        return index.withOptions(index.options().withNullsNotDistinct(false));
    }

}
