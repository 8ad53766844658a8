package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.dialect.StatementProgress;

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

    private static final long LONGEST_PAUSE = 500;

    private static final Duration TIME_TO_WRITE = Duration.ofSeconds(1);

    private static final Duration REPETITION = Duration.ofSeconds(30);

    private final ExecutionLock lock;

    private final LockTable table;

    private final Connection connection;

    private final String name;

    private final LockSettings settings;

    private final StatementProgress progress;

    /**
     * A section that is entered by holding a lock.
     * @param chosen the lock
     * @param connection a connection in autocommit mode for nothing but the lock
     * @param settings how long to wait
     * @param progress tells how far a statement of the work is
     */
    LockedSection(ChosenLock chosen, Connection connection, LockSettings settings, StatementProgress progress) {
        this.progress = progress;
        this.lock = chosen.lock();
        this.table = chosen.table();
        this.connection = connection;
        this.name = chosen.name();
        this.settings = settings;
    }

    /**
     * Waits until this process alone holds the lock, and does the work.
     * @param work what to do
     * @param listener is told when there is somebody to wait for
     * @param <T> what comes of the work
     * @return what came of the work
     * @throws SQLException if the database cannot be asked
     */
    <T extends @Nullable Object> T run(Work<T> work, MigrationListener listener) throws SQLException {
        acquire(listener);
        try {
            return work.run();
        }
        finally {
            release();
        }
    }

    /**
     * Begins the work, once the database is done with that of a process that is dead.
     * @param work the connection for the work, in autocommit mode
     * @param listener is told when there is something to wait for
     * @return what is to be closed when the work is done
     * @throws SQLException if the database cannot be asked
     */
    LockTenure enter(Connection work, MigrationListener listener) throws SQLException {
        Wait wait = new Wait();
        while (!this.lock.tryEnter(work)) {
            LockHolder leaseholder = this.lock.leaseholder().orElse(null);
            if (wait.isToBeReported()) {
                LockStatus status = new LockStatus(this.name, this.lock.kind(), true, leaseholder);
                if (leaseholder != null) {
                    listener.waiting(status);
                }
                else {
                    listener.waitingForStatement(status);
                }
            }
            wait.pause(leaseholder);
        }
        return new LockTenure(this.table, this.name, this.lock, work, heartbeat());
    }

    /**
     * A connection that holds the lock by a transaction can do nothing else.
     */
    private @Nullable LockHeartbeat heartbeat() throws SQLException {
        if (!this.connection.getAutoCommit()) {
            return null;
        }
        LockHeartbeat heartbeat = new LockHeartbeat(this.table, this.connection, this.lock.epoch(),
                this.settings.heartbeat(), new StatementWatch(this::progress, System::nanoTime));
        heartbeat.start();
        return heartbeat;
    }

    private Optional<String> progress() throws SQLException {
        Optional<String> session = this.lock.workSession();
        return session.isPresent() ? this.progress.read(this.connection, session.get()) : Optional.empty();
    }

    /**
     * Gives the lock back. Where that fails, the work is no less done: the lock goes with
     * its connection, which must not get back into a pool.
     */
    private void release() {
        try {
            this.lock.release();
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

    private void acquire(MigrationListener listener) throws SQLException {
        Wait wait = new Wait();
        while (!this.lock.tryAcquire()) {
            LockHolder holder = this.lock.holder().orElse(null);
            // Who has just taken the lock may not have said so yet.
            if ((holder != null || wait.isLong()) && wait.isToBeReported()) {
                listener.waiting(new LockStatus(this.name, this.lock.kind(), true, holder));
            }
            wait.pause(holder);
        }
    }

    /**
     * What is done while the lock is held.
     *
     * @param <T> what comes of it
     */
    interface Work<T extends @Nullable Object> {

        T run() throws SQLException;

    }

    /**
     * A wait, with pauses that become longer and are not those of others.
     */
    private final class Wait {

        private final long start = System.nanoTime();

        private long nextReport = this.start;

        private long pause = SHORTEST_PAUSE;

        boolean isLong() {
            return System.nanoTime() - this.start > TIME_TO_WRITE.toNanos();
        }

        boolean isToBeReported() {
            long now = System.nanoTime();
            if (now < this.nextReport) {
                return false;
            }
            this.nextReport = now + REPETITION.toNanos();
            return true;
        }

        void pause(@Nullable LockHolder holder) {
            Duration timeout = LockedSection.this.settings.timeout();
            if (timeout != null && System.nanoTime() - this.start > timeout.toNanos()) {
                throw new MigrateException(
                        "Another process has been migrating this database for more than %s (lock %s)%s. Nothing was changed. Try again when it has finished, or raise migrate.lock.timeout. See who holds the lock with: migrate locks"
                            .formatted(timeout, LockedSection.this.name, (holder != null) ? ": " + holder : ""));
            }
            try {
                Thread.sleep(ThreadLocalRandom.current().nextLong(this.pause / 2, this.pause));
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new MigrateException(
                        "Interrupted while waiting for another process to finish migrating (lock %s). Nothing was changed"
                            .formatted(LockedSection.this.name),
                        ex);
            }
            this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
        }

    }

}
