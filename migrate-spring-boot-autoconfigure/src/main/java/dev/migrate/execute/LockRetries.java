package dev.migrate.execute;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

import dev.migrate.MigrateException;
import dev.migrate.dialect.SessionTimeouts;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Tries again what failed because somebody else held a lock for too long. The pauses
 * become longer, and let those through who have been waiting behind the statement.
 */
class LockRetries {

    private static final Log logger = LogFactory.getLog(LockRetries.class);

    private static final long SHORTEST_PAUSE = 250;

    private static final long LONGEST_PAUSE = 30_000;

    private final SessionTimeouts timeouts;

    private final int limit;

    private int retries;

    /**
     * Retries of one step.
     * @param timeouts knows how the database says that a lock cannot be had
     * @param limit how many there may be
     */
    LockRetries(SessionTimeouts timeouts, int limit) {
        this.timeouts = timeouts;
        this.limit = limit;
    }

    /**
     * Whether a statement failed for want of a lock, and nothing else is lost.
     */
    boolean isRefused(Throwable failure) {
        SQLException cause = sqlException(failure);
        return cause != null && this.timeouts.refused().test(cause);
    }

    /**
     * Whether a transaction failed for want of a lock.
     */
    boolean isRefusedOrDeadlock(Throwable failure) {
        SQLException cause = sqlException(failure);
        return cause != null && (this.timeouts.refused().test(cause) || this.timeouts.deadlock().test(cause));
    }

    boolean areLeft() {
        return this.retries < this.limit;
    }

    /**
     * Waits before the next try.
     * @param what what is tried again
     * @param failure why
     */
    void pause(String what, Throwable failure) {
        long longest = Math.min(LONGEST_PAUSE, SHORTEST_PAUSE << Math.min(this.retries, 10));
        this.retries++;
        long pause = ThreadLocalRandom.current().nextLong(longest / 2, longest);
        SQLException cause = sqlException(failure);
        logger.info("Somebody else holds a lock that %s needs (%s). Trying again in %d ms (retry %d of %d)".formatted(
                what, (cause != null) ? String.valueOf(cause.getMessage()).strip() : failure, pause, this.retries,
                this.limit));
        try {
            Thread.sleep(pause);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException("Interrupted while waiting for a lock that %s needs".formatted(what), ex);
        }
    }

    /**
     * What to do when it was no use.
     * @return a sentence
     */
    String advice() {
        return "Somebody else held a lock for too long, each of %d time(s). Find out who and why, or raise migrate.execution.lock-timeout or migrate.execution.lock-retries"
            .formatted(this.retries + 1);
    }

    private static @Nullable SQLException sqlException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException exception) {
                return exception;
            }
        }
        return null;
    }

}
