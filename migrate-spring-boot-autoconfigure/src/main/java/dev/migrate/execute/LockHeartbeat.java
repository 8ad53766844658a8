package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Says again and again, on the connection of the lock, that this process is alive and
 * what it does. It also keeps that connection from being taken for an idle one.
 */
class LockHeartbeat implements AutoCloseable {

    private static final Log logger = LogFactory.getLog(LockHeartbeat.class);

    private static final long SECONDS_TO_END = 10;

    /** Half of a lease. */
    private static final int MISSED_BEATS = 5;

    private final LockTable table;

    private final Connection connection;

    private final long epoch;

    private final Duration interval;

    private final StatementWatch watch;

    private final CountDownLatch end = new CountDownLatch(1);

    private final Thread thread;

    private volatile @Nullable String step;

    private volatile boolean inDoubt;

    private volatile long confirmed = System.nanoTime();

    /**
     * A heart that does not beat yet.
     * @param table the row of the lock
     * @param connection the connection of the lock, in autocommit mode
     * @param epoch the fencing token
     * @param interval how often it beats
     * @param watch speaks of what takes long
     */
    LockHeartbeat(LockTable table, Connection connection, long epoch, Duration interval, StatementWatch watch) {
        this.table = table;
        this.connection = connection;
        this.epoch = epoch;
        this.interval = interval;
        this.watch = watch;
        this.thread = new Thread(this::beat, "migrate-lock");
        this.thread.setDaemon(true);
    }

    void start() {
        this.thread.start();
    }

    void step(String text) {
        this.watch.end();
        this.step = text;
    }

    StatementWatch watch() {
        return this.watch;
    }

    /**
     * Whether the lock may be lost.
     * @return whether the database did not confirm it the last time, or not for so long
     * that this process must have been stopped, or its connection be dead
     */
    boolean isInDoubt() {
        return this.inDoubt || System.nanoTime() - this.confirmed > this.interval.toNanos() * MISSED_BEATS;
    }

    private void beat() {
        try {
            while (!this.end.await(this.interval.toMillis(), TimeUnit.MILLISECONDS)) {
                renew();
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew() {
        try {
            long now = System.nanoTime();
            this.inDoubt = !this.table.renew(this.connection, this.epoch, this.step, this.watch.statement());
            // A process may be stopped here, too.
            this.confirmed = now;
            this.watch.look();
        }
        catch (SQLException ex) {
            if (!this.inDoubt) {
                logger.warn("The connection of the lock does not answer: %s".formatted(ex.getMessage()));
            }
            this.inDoubt = true;
        }
    }

    /**
     * Stops, so that the connection of the lock is free.
     */
    @Override
    public void close() {
        this.end.countDown();
        try {
            this.thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
