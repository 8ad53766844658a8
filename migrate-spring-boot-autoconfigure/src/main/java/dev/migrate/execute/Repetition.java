package dev.migrate.execute;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells when it is time to speak of what takes long: often enough to show that it goes
 * on, and not so often that nothing else is seen. It may be asked from another thread.
 */
final class Repetition {

    /** After so long somebody begins to wonder. */
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final LongSupplier nanoTime;

    private volatile long start;

    private volatile long last;

    Repetition(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        begin();
    }

    /**
     * Something begins that may take long.
     */
    void begin() {
        this.start = this.nanoTime.getAsLong();
        this.last = this.start;
    }

    /**
     * Whether it is time to speak.
     * @return whether it is; not again before an interval has passed
     */
    boolean isDue() {
        long now = this.nanoTime.getAsLong();
        if (now - this.last < INTERVAL.toNanos()) {
            return false;
        }
        this.last = now;
        return true;
    }

    Duration elapsed() {
        return Duration.ofNanos(this.nanoTime.getAsLong() - this.start);
    }

}
