package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus.Kind;
import dev.migrate.dialect.LockAttempt;
import dev.migrate.dialect.MigrationLock;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A lock of the database itself, which goes with the session of its connection. The lock
 * table only says who holds it.
 */
class SessionLock implements ExecutionLock {

    private static final Log logger = LogFactory.getLog(SessionLock.class);

    /** The session of a lock whose database does not say who holds it. */
    private static final String UNNAMED = "unnamed";

    private static final String WORK = " (work)";

    private final MigrationLock lock;

    private final Connection connection;

    private final String name;

    private final LockTable table;

    private final Holders holders;

    private final @Nullable String session;

    private @Nullable FirstTables first;

    private @Nullable LockAttempt attempt;

    private @Nullable LockRow seen;

    private @Nullable LockHolder leaseholder;

    private long epoch;

    private boolean entered;

    private @Nullable FirstTables created;

    /**
     * A lock of the database.
     * @param lock the lock
     * @param connection the connection that is to hold it, in autocommit mode
     * @param table the row that says who holds it
     * @param holders knows this process, and judges whether others are alive
     * @param first creates the tables if none of them was found, or else {@code null}
     * @param attempt what came of trying to take it, or {@code null} if nobody has
     */
    SessionLock(MigrationLock lock, Connection connection, LockTable table, Holders holders,
            @Nullable FirstTables first, @Nullable LockAttempt attempt) {
        this.lock = lock;
        this.connection = connection;
        this.name = table.name();
        this.table = table;
        this.holders = holders;
        this.first = first;
        this.attempt = attempt;
        this.session = (attempt != null) ? attempt.session() : null;
    }

    @Override
    public Kind kind() {
        return Kind.SESSION;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        LockAttempt tried = this.attempt;
        this.attempt = null;
        if (tried != null && tried.acquired()) {
            return this.first != null || isFree();
        }
        if (tried == null && this.first != null && this.lock.tryAcquire(this.connection, this.name)) {
            return true;
        }
        this.seen = this.table.read(this.connection).orElse(null);
        return tried == null && !isLeased(this.seen) && this.lock.tryAcquire(this.connection, this.name);
    }

    /**
     * Looks for a lease when the lock has been taken already.
     */
    private boolean isFree() throws SQLException {
        boolean free = false;
        try {
            this.seen = this.table.read(this.connection).orElse(null);
            free = !isLeased(this.seen);
        }
        finally {
            if (!free) {
                release();
            }
        }
        return free;
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

    /**
     * The working connection takes a lock, too: the session of a process that was killed
     * goes on with its statement, and keeps that lock until it has ended. Before that,
     * nobody could tell how far it came.
     */
    @Override
    public boolean tryEnter(Connection work) throws SQLException {
        FirstTables tables = this.first;
        this.first = null;
        if (tables != null && create(tables, work)) {
            return true;
        }
        if (!tryHold(work)) {
            return false;
        }
        LockRow row = (this.seen != null) ? this.seen : this.table.ensure(work);
        // unless it still says so, it is read again
        this.seen = null;
        this.leaseholder = isLeased(row) ? row.holder() : null;
        if (this.leaseholder != null) {
            return false;
        }
        this.epoch = row.epoch() + 1;
        return this.table.take(work, row, this.holders.thisProcess(), session(work));
    }

    private boolean tryHold(Connection work) throws SQLException {
        if (this.lock.outlivesStatements() && !this.entered) {
            this.entered = this.lock.tryAcquire(work, this.name + WORK);
            return this.entered;
        }
        return true;
    }

    /**
     * The connection of the lock may not be able to do anything but hold it.
     */
    private String session(Connection work) throws SQLException {
        return (this.session != null) ? this.session : this.lock.holder(work, this.name).orElse(UNNAMED);
    }

    private boolean create(FirstTables tables, Connection work) throws SQLException {
        Optional<String> hold = this.lock.outlivesStatements() ? this.lock.condition(work, this.name + WORK)
                : Optional.empty();
        if (hold.isEmpty() && !tryHold(work)) {
            return false;
        }
        if (tables.create(work, this.name, this.holders.thisProcess(), sessionExpression(work), hold.orElse(null))) {
            this.created = tables;
            this.entered = this.lock.outlivesStatements();
            this.epoch = 1;
            return true;
        }
        if (hold.isPresent()) {
            letGo(work);
        }
        return false;
    }

    private String sessionExpression(Connection work) throws SQLException {
        Optional<String> expression = (this.session != null) ? Optional.empty() : this.lock.holderExpression(this.name);
        return expression.isPresent() ? expression.get() : this.table.literal(session(work));
    }

    /**
     * A batch that failed may have taken the lock all the same, in the statement that
     * came last.
     */
    private void letGo(Connection work) {
        try {
            this.lock.release(work, this.name + WORK);
        }
        catch (SQLException ex) {
            logger.debug("The lock %s was not taken on the way".formatted(this.name + WORK), ex);
        }
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
    public Optional<FirstTables> created() {
        return Optional.ofNullable(this.created);
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
