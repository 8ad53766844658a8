package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.LockStatus.Kind;
import dev.migrate.MigrateException;
import dev.migrate.StepDescription;
import dev.migrate.dialect.TransactionFrame;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The time in which this process holds the lock: it lets others know what it does, and
 * makes sure that nobody else has taken the lock in the meantime. That can happen, since
 * the connection of the lock can break while the one for the work does not.
 */
class LockTenure implements StatementGate, AutoCloseable {

    private static final Log logger = LogFactory.getLog(LockTenure.class);

    private final LockTable table;

    private final String lock;

    private final ExecutionLock executionLock;

    private final long epoch;

    private final Connection work;

    private final @Nullable LockHeartbeat heartbeat;

    private @Nullable String said;

    /**
     * A tenure that begins.
     * @param table the row of the lock
     * @param lock the name of the lock
     * @param executionLock the lock
     * @param work the connection for the work
     * @param heartbeat lets others know that this process is alive, or {@code null} if
     * the connection of the lock can do nothing else
     */
    LockTenure(LockTable table, String lock, ExecutionLock executionLock, Connection work,
            @Nullable LockHeartbeat heartbeat) {
        this.table = table;
        this.lock = lock;
        this.executionLock = executionLock;
        this.epoch = executionLock.epoch();
        this.work = work;
        this.heartbeat = heartbeat;
        this.said = executionLock.created().map(FirstTables::step).orElse(null);
    }

    /**
     * Whether a connection keeps its session from one transaction to the next, which
     * cannot be relied on where there is a lease.
     */
    boolean isSessionKept() {
        return this.executionLock.kind() == Kind.SESSION;
    }

    /**
     * Whether the tables that Migrate keeps have just been created, and are empty.
     */
    boolean hasCreatedTables() {
        return this.executionLock.created().isPresent();
    }

    /**
     * The frame of the transaction that comes next, if it has been opened already.
     */
    Optional<TransactionFrame.Opened> frame() {
        return this.executionLock.created().flatMap(FirstTables::frame);
    }

    /**
     * The row of the lock.
     */
    LockTable table() {
        return this.table;
    }

    /**
     * The fencing token.
     */
    long epoch() {
        return this.epoch;
    }

    /**
     * A step begins.
     * @param step the step
     * @throws MigrateException if somebody else has taken the lock
     * @throws SQLException if the database cannot be asked
     */
    void begin(StepDescription step) throws SQLException {
        if (this.heartbeat != null) {
            this.heartbeat.step(step.toString());
        }
        else if (isSaid(step)) {
            // Others know that since the tables were created.
            this.said = null;
        }
        else if (!this.table.renew(this.work, this.epoch, step.toString(), null)) {
            throw lost();
        }
    }

    private boolean isSaid(StepDescription step) {
        return step.toString().equals(this.said);
    }

    /**
     * A statement begins. Where there is doubt whether the lock is still held, it is
     * resolved before the statement can do harm.
     * @param sql the statement
     * @throws MigrateException if somebody else has taken the lock
     * @throws SQLException if the database cannot be asked
     */
    @Override
    public void pass(String sql) throws SQLException {
        if (this.heartbeat == null) {
            return;
        }
        this.heartbeat.watch().begin(sql);
        if (this.heartbeat.isInDoubt()) {
            hold();
        }
    }

    @Override
    public void done() {
        if (this.heartbeat != null) {
            this.heartbeat.watch().end();
        }
    }

    /**
     * Makes sure that nobody else has taken the lock, nor can until the transaction ends.
     * @throws MigrateException if somebody has
     * @throws SQLException if the database cannot be asked
     */
    void hold() throws SQLException {
        if (!this.table.hold(this.work, this.epoch)) {
            throw lost();
        }
    }

    private MigrateException lost() {
        return new MigrateException(
                "Another process has taken the lock %s, because nothing was heard of this one: the connection of the lock was lost, or this process was stopped for too long. The other one goes on where the version table says"
                    .formatted(this.lock));
    }

    /**
     * Ends the tenure, however the work went. Whoever comes next takes the lock in any
     * case.
     */
    @Override
    public void close() {
        if (this.heartbeat != null) {
            this.heartbeat.close();
        }
        this.executionLock.created().ifPresent(FirstTables::close);
        giveBack();
        leave();
    }

    private void giveBack() {
        try {
            if (!this.work.isClosed() && this.work.getAutoCommit()) {
                this.table.giveBack(this.work, this.epoch);
            }
        }
        catch (SQLException ex) {
            logger.debug("The row of the lock %s stays as it is".formatted(this.lock), ex);
        }
    }

    /**
     * A connection that still held something must not get back into a pool.
     */
    private void leave() {
        try {
            if (!this.work.isClosed()) {
                this.executionLock.leave(this.work);
            }
        }
        catch (SQLException ex) {
            logger.debug("Discarding the connection of the work under the lock %s".formatted(this.lock), ex);
            discard();
        }
    }

    private void discard() {
        try {
            this.work.abort(Runnable::run);
        }
        catch (SQLException ex) {
            logger.debug("Discarding the connection of the work under the lock %s".formatted(this.lock), ex);
        }
    }

}
