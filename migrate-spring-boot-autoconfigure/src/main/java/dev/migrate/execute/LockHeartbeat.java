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

    private static final Duration REPETITION = Duration.ofSeconds(10);

    private final LockTable table;

    private final Connection connection;

    private final long epoch;

    private final Duration interval;

    private final CountDownLatch end = new CountDownLatch(1);

    private final Thread thread;

    private volatile @Nullable String step;

    private volatile @Nullable String statement;

    private volatile boolean inDoubt;

    private volatile long statementStart;

    private long nextReport;

    /**
     * A heart that does not beat yet.
     * @param table the row of the lock
     * @param connection the connection of the lock, in autocommit mode
     * @param epoch the fencing token
     * @param interval how often it beats
     */
    LockHeartbeat(LockTable table, Connection connection, long epoch, Duration interval) {
        this.table = table;
        this.connection = connection;
        this.epoch = epoch;
        this.interval = interval;
        this.nextReport = System.nanoTime();
        this.thread = new Thread(this::beat, "migrate-lock");
        this.thread.setDaemon(true);
    }

    void start() {
        this.thread.start();
    }

    void step(String text) {
        this.statement = null;
        this.step = text;
    }

    void statement(String sql) {
        this.statementStart = System.nanoTime();
        this.statement = sql;
    }

    /**
     * Whether the lock may be lost.
     * @return whether the database did not confirm it the last time
     */
    boolean isInDoubt() {
        return this.inDoubt;
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

    /**
     * A statement that takes long looks like one that hangs, unless it is heard of.
     */
    private void report(@Nullable String sql) {
        long now = System.nanoTime();
        long taken = now - this.statementStart;
        if (sql != null && taken >= REPETITION.toNanos() && now >= this.nextReport) {
            this.nextReport = now + REPETITION.toNanos();
            logger.info("Still executing, for %d seconds now: %s".formatted(Duration.ofNanos(taken).toSeconds(),
                    new StatementSummary(sql).text()));
        }
    }

    private void renew() {
        try {
            String sql = this.statement;
            report(sql);
            this.inDoubt = !this.table.renew(this.connection, this.epoch, this.step,
                    (sql != null) ? new StatementSummary(sql).text() : null);
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
