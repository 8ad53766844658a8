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

    private @Nullable LockHolder leaseholder;

    private long epoch;

    private boolean entered;

    private @Nullable FirstTables first;

    private boolean created;

    /**
     * A lock of the database.
     * @param lock the lock
     * @param connection the connection that is to hold it, in autocommit mode
     * @param name the name of the lock
     * @param table the row that says who holds it
     * @param holders knows this process, and judges whether others are alive
     * @param first creates the tables if none of them was found, or else {@code null}
     */
    SessionLock(MigrationLock lock, Connection connection, String name, LockTable table, Holders holders,
            @Nullable FirstTables first) {
        this.first = first;
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
        if (this.first != null && this.lock.tryAcquire(this.connection, this.name)) {
            return true;
        }
        LockRow row = this.table.read(this.connection).orElse(null);
        this.seen = row;
        return !isLeased(row) && this.lock.tryAcquire(this.connection, this.name);
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
        // The connection of the lock may not be able to do anything but hold it.
        String session = this.lock.holder(work, this.name).orElse(UNNAMED);
        FirstTables tables = this.first;
        this.first = null;
        if (tables != null && tables.create(work, this.name, this.holders.thisProcess(), session)) {
            this.created = true;
            this.epoch = 1;
            return true;
        }
        LockRow row = this.table.ensure(work);
        this.leaseholder = isLeased(row) ? row.holder() : null;
        if (this.leaseholder != null) {
            return false;
        }
        this.epoch = row.epoch() + 1;
        return this.table.take(work, row, this.holders.thisProcess(), session);
    }

    /**
     * Somebody who was told to use a lease takes no notice of sessions.
     */
    private boolean isLeased(@Nullable LockRow row) {
        return row != null && row.isLeased() && !this.holders.isExpired(row);
    }

    @Override
    public Optional<LockHolder> leaseholder() {
        return Optional.ofNullable(this.leaseholder);
    }

    @Override
    public boolean hasCreatedTables() {
        return this.created;
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
