package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import dev.migrate.dialect.LockAttempt;
import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

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

    private static final Log logger = LogFactory.getLog(SqliteLock.class);

    // https://sqlite.org/rescode.html
    private static final int BUSY = 5;

    private static final int LOCKED = 6;

    // the driver's transaction is empty, and what is read in one keeps others from
    // writing
    private static final String ACQUIRE = """
            commit;
            attach database (
                select case file when '' then %s else file || %s end from pragma_database_list where name = 'main')
                as migrate_lock;
            create temporary table if not exists migrate_busy_timeout as select timeout from pragma_busy_timeout;
            pragma busy_timeout = 0;
            pragma migrate_lock.journal_mode = memory;
            begin;
            pragma migrate_lock.user_version = 1""";

    private static final String RELEASE = """
            pragma busy_timeout = %s;
            drop table temp.migrate_busy_timeout;
            detach database migrate_lock""";

    private static final SqliteLiterals LITERALS = new SqliteLiterals();

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        if (!connection.getAutoCommit()) {
            // it holds the lock itself, and cannot take it twice
            return false;
        }
        String memory = "file:%s?mode=memory&cache=shared"
            .formatted(LockName.of(connection.getMetaData().getURL() + "#" + name).text());
        connection.setAutoCommit(false);
        try {
            executeAll(connection, ACQUIRE.formatted(LITERALS.of(memory), LITERALS.of("-" + LockName.of(name).text())));
            return true;
        }
        catch (SQLException ex) {
            leave(connection, ex);
            if (ex.getErrorCode() % 256 != BUSY && ex.getErrorCode() % 256 != LOCKED) {
                throw ex;
            }
            return false;
        }
    }

    @Override
    public Optional<LockAttempt> prepareAndAttempt(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        String name = (schema != null) ? schema + "." + table : table;
        return Optional.of(new LockAttempt(name, null, tryAcquire(connection, name)));
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        executeAll(connection, RELEASE.formatted(query(connection, "select timeout from temp.migrate_busy_timeout")));
    }

    /**
     * Puts the connection back into its former state, however far it came.
     */
    private void leave(Connection connection, SQLException cause) throws SQLException {
        try {
            executeAll(connection, "begin");
        }
        catch (SQLException ex) {
            logger.trace("The transaction has begun already", ex);
        }
        try {
            release(connection, "");
        }
        catch (SQLException ex) {
            cause.addSuppressed(ex);
        }
    }

    @Override
    public boolean isLeasePossible() {
        return false;
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            String value = rows.next() ? rows.getString(1) : null;
            return (value != null) ? value : "";
        }
    }

    /**
     * The driver executes all of several statements only if it is told that they are no
     * query.
     */
    private static void executeAll(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

}
