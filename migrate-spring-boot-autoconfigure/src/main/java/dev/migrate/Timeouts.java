package dev.migrate;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How long the statements of a revision may take.
 *
 * @param lock how long a statement may wait for a lock on a table or row that somebody
 * else holds; zero for as long as it takes, {@code null} for what the database is set to
 * @param statement how long a statement may take in all; zero for as long as it takes,
 * {@code null} for what the database is set to
 */
public record Timeouts(@Nullable Duration lock, @Nullable Duration statement) {

    /**
     * What the database is set to.
     */
    public static final Timeouts UNCHANGED = new Timeouts(null, null);

    public Timeouts {
        requireNotNegative(lock);
        requireNotNegative(statement);
    }

    private static void requireNotNegative(@Nullable Duration duration) {
        if (duration != null && duration.isNegative()) {
            throw new IllegalArgumentException("A timeout must not be negative: " + duration);
        }
    }

    /**
     * These timeouts, with others where those say something.
     * @param inner the others
     * @return both
     */
    public Timeouts overriddenBy(Timeouts inner) {
        return new Timeouts((inner.lock() != null) ? inner.lock() : this.lock,
                (inner.statement() != null) ? inner.statement() : this.statement);
    }

}
