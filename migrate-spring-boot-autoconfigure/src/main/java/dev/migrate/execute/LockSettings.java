package dev.migrate.execute;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How processes keep out of each other's way.
 *
 * @param strategy what the lock is
 * @param lease how long nothing may be heard of the holder of a lease before it counts as
 * dead
 * @param timeout how long to wait for another process, or {@code null} to wait as long as
 * it lives
 */
public record LockSettings(LockStrategy strategy, Duration lease, @Nullable Duration timeout) {

    /**
     * What holds where nothing is set.
     */
    public static final LockSettings DEFAULT = new LockSettings(LockStrategy.AUTO, Duration.ofSeconds(30), null);

    LockSettings withTimeout(@Nullable Duration timeout) {
        return new LockSettings(this.strategy, this.lease, timeout);
    }

    /**
     * How often the holder is to be heard of: often enough for several times to be
     * missed, and for a waiter to see what is being done.
     */
    Duration heartbeat() {
        Duration tenth = this.lease.dividedBy(10);
        return (tenth.compareTo(Duration.ofSeconds(1)) < 0) ? tenth : Duration.ofSeconds(1);
    }

}
