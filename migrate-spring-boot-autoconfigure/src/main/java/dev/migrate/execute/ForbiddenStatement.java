package dev.migrate.execute;

import dev.migrate.MigrateException;
import dev.migrate.operation.ExecuteSql;

/**
 * A statement that a revision must not have.
 */
final class ForbiddenStatement {

    private ForbiddenStatement() {
    }

    /**
     * Refuses a statement that a migration sends through its connection.
     * @param sql the statement
     * @return the refusal
     */
    static MigrateException onConnection(String sql) {
        return new MigrateException(
                """
                        On its connection:
                        %s
                        A revision must not begin or end a transaction: each revision is one transaction already, which also holds its version row. Leave the statement out, and make two revisions of what is to be committed separately"""
                    .formatted(sql.strip().indent(4).stripTrailing()));
    }

    /**
     * Refuses a statement that begins or ends a transaction.
     * @param number its place among the statements of the step
     * @param sql the statement
     * @return the refusal
     */
    static MigrateException inRevision(int number, ExecuteSql sql) {
        return new MigrateException(
                """
                        Statement %d%s:
                        %s
                        A revision must not begin or end a transaction: each revision is one transaction already, which also holds its version row. Leave the statement out, and make two revisions of what is to be committed separately"""
                    .formatted(number, (sql.origin() != null) ? " (" + sql.origin() + ")" : "",
                            sql.sql().strip().indent(4).stripTrailing()));
    }

}
