package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * A connection that is there for as long as a shadow database is, and tells other
 * processes that somebody uses that.
 */
final class Anchor implements AutoCloseable {

    private @Nullable Connection connection;

    /**
     * Takes a connection into custody.
     * @param connection the connection
     * @return the same
     */
    synchronized Connection hold(Connection connection) {
        this.connection = connection;
        return connection;
    }

    @Override
    public synchronized void close() throws SQLException {
        if (this.connection != null) {
            this.connection.close();
        }
    }

}
