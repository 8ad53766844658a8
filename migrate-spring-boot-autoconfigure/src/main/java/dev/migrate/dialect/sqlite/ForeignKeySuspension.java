package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

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

    private static final String OFF = "pragma foreign_keys = off";

    @Override
    public Opened open(Connection connection) throws SQLException {
        if (!LiveTable.enforcesForeignKeys(connection)) {
            return TransactionFrame.NONE.open(connection);
        }
        execute(connection, OFF);
        return new Suspended(connection);
    }

    @Override
    public List<String> statements() {
        return List.of(
                "create temporary table if not exists migrate_foreign_keys as select foreign_keys from pragma_foreign_keys",
                OFF);
    }

    @Override
    public Opened opened(Connection connection) {
        return new Remembered(connection);
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

    /**
     * Foreign keys that were perhaps enforced before. Whether they were, the connection
     * remembers.
     */
    private static final class Remembered implements Opened {

        private final Connection connection;

        private final Opened suspended;

        Remembered(Connection connection) {
            this.connection = connection;
            this.suspended = new Suspended(connection);
        }

        @Override
        public void beforeCommit() throws SQLException {
            if (wereEnforced()) {
                this.suspended.beforeCommit();
            }
        }

        @Override
        public void close() throws SQLException {
            if (wereEnforced()) {
                this.suspended.close();
            }
            execute(this.connection, "drop table if exists temp.migrate_foreign_keys");
        }

        private boolean wereEnforced() throws SQLException {
            try (Statement statement = this.connection.createStatement();
                    ResultSet rows = statement.executeQuery("select foreign_keys from temp.migrate_foreign_keys")) {
                return rows.next() && rows.getBoolean(1);
            }
        }

    }

}
