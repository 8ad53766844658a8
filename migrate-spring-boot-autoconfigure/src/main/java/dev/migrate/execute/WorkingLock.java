package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus.Kind;
import dev.migrate.dialect.LockAttempt;
import dev.migrate.dialect.MigrationLock;

import org.jspecify.annotations.Nullable;

/**
 * A lock of the database itself, held by the session that does the work: the work cannot
 * go on without the lock. A session whose client is gone keeps the lock until the
 * statement has ended that it was sent last.
 */
class WorkingLock implements ExecutionLock {

    private final MigrationLock lock;

    private final Connection connection;

    private final String name;

    private final String session;

    private final LockTable table;

    private final Holders holders;

    private @Nullable LockAttempt attempt;

    private @Nullable FirstTables first;

    private @Nullable LockRow seen;

    private @Nullable LockHolder leaseholder;

    private boolean created;

    private long epoch;

    /**
     * A lock that was tried once.
     * @param lock the lock
     * @param connection the connection that was tried, and that does the work
     * @param attempt what came of that
     * @param table the row that says who holds it
     * @param holders knows this process, and judges whether others are alive
     * @param first creates the tables if none of them was found, or else {@code null}
     */
    WorkingLock(MigrationLock lock, Connection connection, LockAttempt attempt, LockTable table, Holders holders,
            @Nullable FirstTables first) {
        this.lock = lock;
        this.connection = connection;
        this.name = attempt.name();
        this.session = attempt.session();
        this.table = table;
        this.holders = holders;
        this.attempt = attempt;
        this.first = first;
    }

    @Override
    public Kind kind() {
        return Kind.SESSION;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        LockAttempt tried = this.attempt;
        this.attempt = null;
        boolean acquired = (tried != null) ? tried.acquired() : this.lock.tryAcquire(this.connection, this.name);
        if (acquired && this.first != null) {
            return true;
        }
        LockRow row = this.table.read(this.connection).orElse(null);
        this.seen = row;
        if (acquired && isLeased(row)) {
            release();
            return false;
        }
        return acquired;
    }

    @Override
    public Optional<LockHolder> leaseholder() {
        return Optional.ofNullable(this.leaseholder);
    }

    /**
     * Somebody who was told to use a lease takes no notice of sessions.
     */
    private boolean isLeased(@Nullable LockRow row) {
        return row != null && row.isLeased() && !this.holders.isExpired(row);
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
        Optional<String> another = this.lock.holder(this.connection, this.name)
            .filter((holder) -> !holder.equals(row.lockSession()));
        return another.isPresent() ? Optional.empty() : Optional.ofNullable(row.holder());
    }

    @Override
    public boolean tryEnter(Connection work) throws SQLException {
        LockHolder holder = this.holders.thisProcess();
        FirstTables tables = this.first;
        this.first = null;
        if (tables != null && tables.create(work, this.name, holder, this.session)) {
            this.created = true;
            this.epoch = 1;
            return true;
        }
        LockRow row = (this.seen != null) ? this.seen : this.table.ensure(work);
        this.seen = null;
        this.leaseholder = isLeased(row) ? row.holder() : null;
        if (this.leaseholder != null) {
            return false;
        }
        this.epoch = row.epoch() + 1;
        return this.table.take(work, row, holder, this.session);
    }

    @Override
    public boolean hasCreatedTables() {
        return this.created;
    }

    @Override
    public void leave(Connection work) {
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
