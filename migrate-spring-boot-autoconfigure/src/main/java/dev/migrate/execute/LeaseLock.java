package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus.Kind;

import org.jspecify.annotations.Nullable;

/**
 * A row of the lock table, which its holder keeps renewing, and which is anybody's when
 * nothing has been heard of the holder for long enough. How long that is, each waiter
 * measures by its own clock from what it sees, so that no two clocks need to agree.
 */
class LeaseLock implements ExecutionLock {

    private final Connection connection;

    private final LockTable table;

    private final Holders holders;

    private @Nullable LockRow seen;

    private long epoch;

    /**
     * A lease.
     * @param connection the connection on which the lease is taken and renewed, in
     * autocommit mode
     * @param table the row
     * @param holders knows this process, and judges whether others are alive
     */
    LeaseLock(Connection connection, LockTable table, Holders holders) {
        this.connection = connection;
        this.table = table;
        this.holders = holders;
    }

    @Override
    public Kind kind() {
        return Kind.LEASE;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        LockRow row = this.table.ensure(this.connection);
        this.seen = row;
        if (row.isHeld() && !this.holders.isExpired(row)) {
            return false;
        }
        if (!this.table.take(this.connection, row, this.holders.thisProcess(), null)) {
            return false;
        }
        this.epoch = row.epoch() + 1;
        return true;
    }

    @Override
    public Optional<LockHolder> holder() {
        return Optional.ofNullable(this.seen).map(LockRow::holder);
    }

    @Override
    public boolean tryEnter(Connection work) {
        return true;
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
        this.table.giveBack(this.connection, this.epoch);
    }

}
