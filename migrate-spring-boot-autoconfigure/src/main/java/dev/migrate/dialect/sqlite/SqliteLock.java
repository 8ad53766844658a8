package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;

/**
 * A transaction that writes to another database: an empty file beside the database's own,
 * which stays. SQLite has no locks but those of its files, and one on the database's own
 * file would be in the way of the migration. The operating system takes the lock back
 * when the process that holds it ends. Nothing is ever committed, so that there is no
 * journal to be left behind either.
 * <p>
 * A database in memory is seen by this process only, which holds for its lock as well.
 */
final class SqliteLock implements MigrationLock {

    // https://sqlite.org/rescode.html
    private static final int BUSY = 5;

    private static final int LOCKED = 6;

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        if (isAttached(connection)) {
            // by this connection itself, which cannot take it twice
            return false;
        }
        int timeout = Integer.parseInt(query(connection, "pragma busy_timeout"));
        execute(connection,
                "attach database '%s' as migrate_lock".formatted(database(connection, name).replace("'", "''")));
        boolean acquired = false;
        try {
            execute(connection, "pragma busy_timeout = 0");
            query(connection, "pragma migrate_lock.journal_mode = memory");
            connection.setAutoCommit(false);
            execute(connection, "pragma migrate_lock.user_version = 1");
            acquired = true;
        }
        catch (SQLException ex) {
            if (ex.getErrorCode() % 256 != BUSY && ex.getErrorCode() % 256 != LOCKED) {
                throw ex;
            }
        }
        finally {
            if (!acquired) {
                detach(connection);
            }
            execute(connection, "pragma busy_timeout = " + timeout);
        }
        return acquired;
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        detach(connection);
    }

    @Override
    public boolean isLeasePossible() {
        return false;
    }

    private static void detach(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        execute(connection, "detach database migrate_lock");
    }

    private static boolean isAttached(Connection connection) throws SQLException {
        return !query(connection, "select count(*) from pragma_database_list where name = 'migrate_lock'").equals("0");
    }

    private static String database(Connection connection, String name) throws SQLException {
        String file = query(connection, "select file from pragma_database_list where name = 'main'");
        if (file.isEmpty()) {
            String memory = LockName.of(connection.getMetaData().getURL() + "#" + name).text();
            return "file:" + memory + "?mode=memory&cache=shared";
        }
        return file + "-" + LockName.of(name).text();
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            String value = rows.next() ? rows.getString(1) : null;
            return (value != null) ? value : "";
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

}
