package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections in autocommit mode for a piece of work, and leaves them as they were.
 */
final class ConnectionScope {

    private final Database database;

    private final OwnTables tables;

    /**
     * A scope.
     * @param database gives the connections
     * @param tables the tables that the work needs, which are named where it is refused
     */
    ConnectionScope(Database database, OwnTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /**
     * Does a piece of work on a connection.
     * @param work what to do
     * @param <T> what comes of it
     * @return what came of it
     * @throws MigrateException if the database cannot be reached, or refuses
     */
    <T extends @Nullable Object> T call(Work<T> work) {
        return call(this.database::connect, work);
    }

    /**
     * Does a piece of work on another connection than the one that holds the lock.
     * @param work what to do
     * @param <T> what comes of it
     * @return what came of it
     * @throws MigrateException if there is no other connection, or the database refuses
     */
    <T extends @Nullable Object> T callBesideTheLock(Work<T> work) {
        return call(this.database::connectBesideTheLock, work);
    }

    /**
     * Opens another connection than the one that holds the lock.
     * @return a connection that the caller closes
     */
    Connection connectBesideTheLock() {
        return this.database.connectBesideTheLock();
    }

    @SuppressWarnings("try")
    private <T extends @Nullable Object> T call(Supplier<Connection> connections, Work<T> work) {
        try (Connection connection = connections.get()) {
            if (connection.getAutoCommit()) {
                return work.call(connection, Database.dialect(connection));
            }
            connection.setAutoCommit(true);
            // Closing a resource does not hide why the work failed, as a finally would
            // do where the connection is broken.
            try (AutoCommit on = () -> restoreAutoCommit(connection)) {
                return work.call(connection, Database.dialect(connection));
            }
        }
        catch (SQLException ex) {
            throw new MigrateException(
                    """
                            The database refused a statement of Migrate's own: %s
                            Steps that were finished before stay applied. Make sure that the user may create, read and write the tables %s, %s and %s, and see where the database is with: migrate current"""
                        .formatted(Credentials.maskUrls(String.valueOf(ex.getMessage())), this.tables.version(),
                                this.tables.history(), this.tables.journal()),
                    Credentials.masked(ex));
        }
    }

    private static void restoreAutoCommit(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(false);
        }
    }

    private interface AutoCommit extends AutoCloseable {

        @Override
        void close() throws SQLException;

    }

    /**
     * What is done on a connection.
     *
     * @param <T> what comes of it
     */
    interface Work<T extends @Nullable Object> {

        T call(Connection connection, Dialect dialect) throws SQLException;

    }

}
