package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus.Kind;

/**
 * How a process comes to be the only one that migrates a database. It is taken on a
 * connection of its own, and written down before the work begins.
 */
interface ExecutionLock {

    /**
     * What the lock is.
     */
    Kind kind();

    /**
     * Tries to take the lock without waiting for it.
     * @return whether this process holds it now
     * @throws SQLException if the database cannot be asked
     */
    boolean tryAcquire() throws SQLException;

    /**
     * Who was seen to hold the lock when it was last tried.
     * @return the holder, or empty if it has not been written down yet
     * @throws SQLException if the database cannot be asked
     */
    Optional<LockHolder> holder() throws SQLException;

    /**
     * Tries to begin the work, now that the lock is held. The server may still be busy
     * with what a process has sent to it that is dead.
     * @param work the connection for the work, in autocommit mode
     * @return whether this process can begin
     * @throws SQLException if the database cannot be asked
     */
    boolean tryEnter(Connection work) throws SQLException;

    /**
     * The session of the connection for the work.
     * @return what the database calls it, or empty if that is not known
     * @throws SQLException if the database cannot be asked
     */
    default Optional<String> workSession() throws SQLException {
        return Optional.empty();
    }

    /**
     * Who kept this process from beginning its work by a lease, although it holds the
     * lock.
     * @return the holder of the lease, or empty if it was not that
     */
    default Optional<LockHolder> leaseholder() {
        return Optional.empty();
    }

    /**
     * The tables that Migrate keeps, if they were created when the work began, so that
     * nothing is in them but this process's own row of the lock.
     * @return the tables; empty if one of them was there before
     */
    default Optional<FirstTables> created() {
        return Optional.empty();
    }

    /**
     * The work is done.
     * @param work the connection for the work, in autocommit mode
     * @throws SQLException if the database cannot be told
     */
    void leave(Connection work) throws SQLException;

    /**
     * How many times the lock has been taken, this time included.
     * @return the fencing token
     */
    long epoch();

    /**
     * Gives the lock back.
     * @throws SQLException if the database cannot be told
     */
    void release() throws SQLException;

}
