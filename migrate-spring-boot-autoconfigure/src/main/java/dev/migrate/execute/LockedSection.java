package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.dialect.MigrationLock;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that only one process does at a time. The lock is polled on a
 * connection of its own in autocommit mode, so that nobody who waits holds a snapshot
 * that {@code create index concurrently} would wait for.
 */
class LockedSection {

    private static final Log logger = LogFactory.getLog(LockedSection.class);

    private static final long SHORTEST_PAUSE = 25;

    private static final long LONGEST_PAUSE = 1000;

    private final MigrationLock lock;

    private final Connection connection;

    private final String name;

    /**
     * A section that is entered by holding a lock.
     * @param lock the database's lock
     * @param connection a connection in autocommit mode for nothing but the lock
     * @param name the name of the lock
     */
    LockedSection(MigrationLock lock, Connection connection, String name) {
        this.lock = lock;
        this.connection = connection;
        this.name = name;
    }

    /**
     * Waits until this process alone holds the lock, and does the work.
     * @param work what to do
     * @param timeout how long to wait at most, or {@code null} to wait as long as the
     * holder lives
     * @param listener is told when there is somebody to wait for
     * @param <T> what comes of the work
     * @return what came of the work
     * @throws SQLException if the database cannot be asked
     */
    <T> T run(Work<T> work, @Nullable Duration timeout, MigrationListener listener) throws SQLException {
        acquire(timeout, listener);
        try {
            return work.run();
        }
        finally {
            release();
        }
    }

    /**
     * Gives the lock back. Where that fails, the work is no less done: the lock goes with
     * its connection, which must not get back into a pool.
     */
    private void release() {
        try {
            this.lock.release(this.connection, this.name);
        }
        catch (SQLException ex) {
            logger.warn("The lock %s could not be released; its connection is discarded".formatted(this.name), ex);
            discard();
        }
    }

    private void discard() {
        try {
            this.connection.abort(Runnable::run);
            // A pool may complain that the connection is dead: here and now, not when its
            // owner closes it.
            this.connection.close();
        }
        catch (SQLException ex) {
            logger.debug("Discarding the connection of the lock %s".formatted(this.name), ex);
        }
    }

    private void acquire(@Nullable Duration timeout, MigrationListener listener) throws SQLException {
        Instant start = Instant.now();
        long pause = SHORTEST_PAUSE;
        for (boolean first = true; !this.lock.tryAcquire(this.connection, this.name); first = false) {
            if (first) {
                listener.waiting(this.name);
            }
            if (timeout != null && Duration.between(start, Instant.now()).compareTo(timeout) > 0) {
                throw new MigrateException(
                        "Another process has been migrating this database for more than %s (lock %s). Nothing was changed. Try again when it has finished, or raise migrate.lock.timeout"
                            .formatted(timeout, this.name));
            }
            sleep(ThreadLocalRandom.current().nextLong(pause / 2, pause));
            pause = Math.min(pause * 2, LONGEST_PAUSE);
        }
    }

    private void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException(
                    "Interrupted while waiting for another process to finish migrating (lock %s). Nothing was changed"
                        .formatted(this.name),
                    ex);
        }
    }

    /**
     * What is done while the lock is held.
     *
     * @param <T> what comes of it
     */
    interface Work<T> {

        T run() throws SQLException;

    }

}
