package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A lock that at most one connection holds, and that goes with the connection that holds
 * it.
 */
public interface MigrationLock {

    /**
     * Tries to take the lock without waiting for it.
     * @param connection a connection in autocommit mode that does nothing else while it
     * holds the lock
     * @param name names the lock; version tables of different names do not exclude each
     * other
     * @return whether the connection now holds the lock
     * @throws SQLException if the database cannot be asked
     */
    boolean tryAcquire(Connection connection, String name) throws SQLException;

    /**
     * Gives the lock back.
     * @param connection the connection that holds the lock
     * @param name the name of the lock
     * @throws SQLException if the database cannot be told
     */
    void release(Connection connection, String name) throws SQLException;

    /**
     * Whether a connection that does other work can hold the lock as well, until the
     * database has noticed that nobody is at its other end. A server may go on with a
     * statement for long after its client was killed.
     * @return {@code false} if holding the lock takes a connection of its own
     */
    default boolean outlivesStatements() {
        return false;
    }

}
