package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus.Kind;
import dev.migrate.dialect.MigrationLock;

import org.jspecify.annotations.Nullable;

/**
 * A lock of the database itself, which goes with the session of its connection. The lock
 * table only says who holds it.
 */
class SessionLock implements ExecutionLock {

    /** The session of a lock whose database does not say who holds it. */
    private static final String UNNAMED = "unnamed";

    private static final String WORK = " (work)";

    private final MigrationLock lock;

    private final Connection connection;

    private final String name;

    private final LockTable table;

    private final Holders holders;

    private @Nullable LockRow seen;

    private long epoch;

    private boolean entered;

    /**
     * A lock of the database.
     * @param lock the lock
     * @param connection the connection that is to hold it, in autocommit mode
     * @param name the name of the lock
     * @param table the row that says who holds it
     * @param holders knows this process, and judges whether others are alive
     */
    SessionLock(MigrationLock lock, Connection connection, String name, LockTable table, Holders holders) {
        this.lock = lock;
        this.connection = connection;
        this.name = name;
        this.table = table;
        this.holders = holders;
    }

    @Override
    public Kind kind() {
        return Kind.SESSION;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        LockRow row = this.table.read(this.connection).orElse(null);
        this.seen = row;
        // somebody who was told to use a lease
        boolean leased = row != null && row.isLeased() && !this.holders.isExpired(row);
        return !leased && this.lock.tryAcquire(this.connection, this.name);
    }

    /**
     * A session that is no longer the holder may have left its name.
     */
    @Override
    public Optional<LockHolder> holder() throws SQLException {
        LockRow row = this.seen;
        if (row == null || row.isLeased()) {
            return (row != null) ? Optional.ofNullable(row.holder()) : Optional.empty();
        }
        Optional<String> session = this.lock.holder(this.connection, this.name);
        boolean another = session.isPresent() && !session.get().equals(row.lockSession());
        return another ? Optional.empty() : Optional.ofNullable(row.holder());
    }

    /**
     * The working connection takes a lock, too: the session of a process that was killed
     * goes on with its statement, and keeps that lock until it has ended. Before that,
     * nobody could tell how far it came.
     */
    @Override
    public boolean tryEnter(Connection work) throws SQLException {
        if (this.lock.outlivesStatements() && !this.entered) {
            this.entered = this.lock.tryAcquire(work, this.name + WORK);
            if (!this.entered) {
                return false;
            }
        }
        LockRow row = this.table.ensure(work);
        this.epoch = row.epoch() + 1;
        // The connection of the lock may not be able to do anything but hold it.
        String session = this.lock.holder(work, this.name).orElse(UNNAMED);
        return this.table.take(work, row, this.holders.thisProcess(), session);
    }

    @Override
    public Optional<String> workSession() throws SQLException {
        return this.entered ? this.lock.holder(this.connection, this.name + WORK) : Optional.empty();
    }

    @Override
    public void leave(Connection work) throws SQLException {
        if (this.entered) {
            this.lock.release(work, this.name + WORK);
        }
    }

    @Override
    public long epoch() {
        return this.epoch;
    }

    @Override
    public void release() throws SQLException {
        this.lock.release(this.connection, this.name);
    }

}
