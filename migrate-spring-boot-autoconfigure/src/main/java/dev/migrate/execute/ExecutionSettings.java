package dev.migrate.execute;

import dev.migrate.Timeouts;

/**
 * How long the statements of a revision may take, and what happens where they may not.
 *
 * @param timeouts how long statements may wait and run
 * @param lockRetries how often to try again when somebody else holds a lock for too long
 */
public record ExecutionSettings(Timeouts timeouts, int lockRetries) {

    /**
     * What holds where nothing is set.
     */
    public static final ExecutionSettings DEFAULT = new ExecutionSettings(Timeouts.UNCHANGED, 10);

}
