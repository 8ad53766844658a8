package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.LockStatus.Kind;
import dev.migrate.MigrateException;

import org.jspecify.annotations.Nullable;

/**
 * Looks at a lock from outside.
 */
class LockInspection {

    private static final int MISSED_HEARTBEATS = 3;

    private final ExecutionLock lock;

    private final LockTable table;

    private final Connection connection;

    private final String name;

    private final LockSettings settings;

    /**
     * A look at a lock.
     * @param lock the lock
     * @param table the row of the lock
     * @param connection the connection of the lock, in autocommit mode
     * @param name the name of the lock
     * @param settings how long a lease is
     */
    LockInspection(ExecutionLock lock, LockTable table, Connection connection, String name, LockSettings settings) {
        this.lock = lock;
        this.table = table;
        this.connection = connection;
        this.name = name;
        this.settings = settings;
    }

    LockStatus status() throws SQLException {
        if (this.lock.kind() == Kind.SESSION) {
            // The only question that every database answers.
            if (this.lock.tryAcquire()) {
                this.lock.release();
                return status(false, null);
            }
            return status(true, this.lock.holder().orElse(null));
        }
        LockHolder holder = this.table.read(this.connection).map(LockRow::holder).orElse(null);
        return status(holder != null, holder);
    }

    private LockStatus status(boolean held, @Nullable LockHolder holder) {
        return new LockStatus(this.name, this.lock.kind(), held, holder);
    }

    /**
     * Gives a lease back whose holder is not heard of.
     * @return the lock as it was before
     */
    LockStatus unlock() throws SQLException {
        LockStatus status = status();
        if (status.kind() == Kind.LEASE && status.held()) {
            LockRow before = this.table.ensure(this.connection);
            sleep(this.settings.heartbeat().multipliedBy(MISSED_HEARTBEATS));
            LockRow after = this.table.ensure(this.connection);
            if (!after.isUnchangedSince(before)) {
                throw new MigrateException(
                        "The lock %s is held by a process that is alive: %s. Nothing was changed. Wait for it, or end it; nobody can take the lock from it"
                            .formatted(this.name, after.holder()));
            }
            this.table.giveBack(this.connection, before.epoch());
        }
        return status;
    }

    private void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException("Interrupted while listening for the holder of the lock %s. Nothing was changed"
                .formatted(this.name), ex);
        }
    }

}
