package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import dev.migrate.MigrateException;
import dev.migrate.dialect.TransactionFrame;

/**
 * Keeps SQLite from enforcing foreign keys during a revision, where it does so at all: to
 * put a copy in the place of a table is to drop the table, which would delete the rows
 * that refer to it. That can only be switched before a transaction begins
 * (<a href="https://sqlite.org/pragma.html#pragma_foreign_keys">PRAGMA foreign_keys</a>).
 * Before it is committed all foreign keys are checked, so that nothing dangles. What a
 * foreign key does of its own accord, such as {@code on delete cascade}, it does not do
 * within a revision.
 */
final class ForeignKeySuspension implements TransactionFrame {

    @Override
    public Opened open(Connection connection) throws SQLException {
        if (!LiveTable.enforcesForeignKeys(connection)) {
            return TransactionFrame.NONE.open(connection);
        }
        execute(connection, "pragma foreign_keys = off");
        return new Suspended(connection);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Foreign keys that are not enforced for the time being.
     */
    private record Suspended(Connection connection) implements Opened {

        @Override
        public void beforeCommit() throws SQLException {
            try (Statement statement = this.connection.createStatement();
                    ResultSet violations = statement.executeQuery("""
                            select "table", parent, count(*), min(rowid) from pragma_foreign_key_check
                            group by "table", parent order by "table", parent""")) {
                if (violations.next()) {
                    throw new MigrateException(
                            "%d row(s) of table %s refer to rows of table %s that are not there%s. Within a revision, SQLite neither enforces foreign keys nor acts on them: delete or change such rows in the revision itself. To see all of them: pragma foreign_key_check"
                                .formatted(violations.getLong(3), violations.getString(1), violations.getString(2),
                                        (violations.getString(4) != null)
                                                ? ", the first with rowid " + violations.getString(4) : ""));
                }
            }
        }

        @Override
        public void close() throws SQLException {
            execute(this.connection, "pragma foreign_keys = on");
        }

    }

}
