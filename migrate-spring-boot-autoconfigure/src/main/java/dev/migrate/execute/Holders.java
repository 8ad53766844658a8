package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

import dev.migrate.LockHolder;
import dev.migrate.dialect.MigrationLock;

import org.jspecify.annotations.Nullable;

/**
 * Who holds the lock: this process, or another one that may be dead.
 */
class Holders {

    private final Executor executor;

    private final Clock clock;

    private final MigrationLock sessions;

    private final Duration lease;

    private @Nullable LockRow observed;

    private long observedAt;

    /**
     * What a process knows of itself and of others.
     * @param executor this process
     * @param clock tells since when this process holds the lock
     * @param sessions knows which sessions of the database are at work
     * @param lease how long nothing may be heard of the holder of a lease
     */
    Holders(Executor executor, Clock clock, MigrationLock sessions, Duration lease) {
        this.executor = executor;
        this.clock = clock;
        this.sessions = sessions;
        this.lease = lease;
    }

    LockHolder thisProcess() {
        return new LockHolder(this.executor.host(), ProcessHandle.current().pid(), this.executor.user(),
                this.clock.instant(), null, null);
    }

    /**
     * Whether nothing was heard of a holder for as long as a lease lasts, since this was
     * asked first.
     * @param row what was read just now
     */
    boolean isExpired(LockRow row) {
        long now = System.nanoTime();
        if (this.observed == null || !row.isUnchangedSince(this.observed)) {
            this.observed = row;
            this.observedAt = now;
        }
        return now - this.observedAt >= this.lease.toNanos();
    }

    /**
     * Whether the database is still busy with what the last holder has sent to it.
     * @param connection a connection in autocommit mode
     * @param row what the last holder has left
     */
    boolean isAtWork(Connection connection, LockRow row) throws SQLException {
        String session = row.workSession();
        return session != null && !this.sessions.session(connection).filter(session::equals).isPresent()
                && this.sessions.isAtWork(connection, session);
    }

}
