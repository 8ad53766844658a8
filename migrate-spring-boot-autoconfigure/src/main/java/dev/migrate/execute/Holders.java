package dev.migrate.execute;

import java.time.Clock;
import java.time.Duration;

import dev.migrate.LockHolder;

import org.jspecify.annotations.Nullable;

/**
 * Who holds the lock: this process, or another one that may be dead.
 */
class Holders {

    private final Executor executor;

    private final Clock clock;

    private final Duration lease;

    private @Nullable LockRow observed;

    private long observedAt;

    /**
     * What a process knows of itself and of others.
     * @param executor this process
     * @param clock tells since when this process holds the lock
     * @param lease how long nothing may be heard of the holder of a lease
     */
    Holders(Executor executor, Clock clock, Duration lease) {
        this.executor = executor;
        this.clock = clock;
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

}
