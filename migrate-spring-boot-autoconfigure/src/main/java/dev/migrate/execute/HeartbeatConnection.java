package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import dev.migrate.MigrateException;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The connection that the holder of a lock is heard of by: that of the lock, or where the
 * lock is held by the connection of the work, one that is opened when the work takes long
 * enough for the first heartbeat.
 */
final class HeartbeatConnection implements AutoCloseable {

    private static final Log logger = LogFactory.getLog(HeartbeatConnection.class);

    private final @Nullable Supplier<Connection> source;

    private @Nullable Connection connection;

    private volatile boolean refused;

    private volatile @Nullable Thread opening;

    private HeartbeatConnection(@Nullable Connection connection, @Nullable Supplier<Connection> source) {
        this.connection = connection;
        this.source = source;
    }

    /**
     * The connection of the lock, which stays open.
     */
    static HeartbeatConnection of(Connection connection) {
        return new HeartbeatConnection(connection, null);
    }

    /**
     * A connection that is opened when it is asked for.
     */
    static HeartbeatConnection openedBy(Supplier<Connection> source) {
        return new HeartbeatConnection(null, source);
    }

    /**
     * Whether the lock goes with this connection.
     */
    boolean isOfTheLock() {
        return this.source == null;
    }

    /**
     * The connection.
     * @return the connection in autocommit mode, or {@code null} if there is none to be
     * had, as in a pool of one: the work goes on unheard
     * @throws SQLException if it is broken
     */
    @Nullable Connection get() throws SQLException {
        if (this.connection == null && this.source != null && !this.refused) {
            this.connection = open(this.source);
        }
        return this.connection;
    }

    private @Nullable Connection open(Supplier<Connection> connections) throws SQLException {
        this.opening = Thread.currentThread();
        try {
            Connection opened = connections.get();
            opened.setAutoCommit(true);
            return opened;
        }
        catch (MigrateException ex) {
            this.refused = true;
            logger.debug("There is no second connection to say what this process does", ex);
            return null;
        }
        finally {
            this.opening = null;
        }
    }

    /**
     * Does not wait for a connection any longer.
     */
    void giveUp() {
        this.refused = true;
        Thread waiting = this.opening;
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    /**
     * Closes the connection unless it is that of the lock. If it is asked for again,
     * another one is opened.
     */
    @Override
    public void close() {
        Connection opened = this.connection;
        if (this.source == null || opened == null) {
            return;
        }
        this.connection = null;
        try {
            opened.close();
        }
        catch (SQLException ex) {
            logger.debug("Closing the connection of the heartbeat", ex);
        }
    }

}
