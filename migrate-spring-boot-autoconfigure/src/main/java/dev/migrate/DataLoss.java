package dev.migrate;

import java.util.Locale;

import dev.migrate.operation.Operation;

import org.jspecify.annotations.Nullable;

/**
 * What an operation takes from the rows that there are, or stumbles upon in them.
 *
 * @param operation the operation
 * @param description what is lost, for instance
 * {@code account.mail: the column goes with its values}
 * @param rows how many rows lose something now, up to {@link #MOST}; {@code null} if they
 * were not counted
 */
public record DataLoss(Operation operation, String description, @Nullable Long rows) {

    /**
     * How many rows are counted at most; if there are more, one more than that is said to
     * have been counted.
     */
    public static final long MOST = 10_000;

    /**
     * Whether there are more rows than were counted.
     * @return whether {@link #rows()} is more than {@link #MOST}
     */
    public boolean isMore() {
        return this.rows != null && this.rows > MOST;
    }

    /**
     * The loss in a line for people.
     * @return for instance
     * {@code account.mail: the column goes with its values (1,204 rows)}
     */
    @Override
    public String toString() {
        return "%s (%s)".formatted(this.description, count());
    }

    private String count() {
        if (this.rows == null) {
            return "not counted";
        }
        if (isMore()) {
            return String.format(Locale.ROOT, "more than %,d rows", MOST);
        }
        return (this.rows == 0) ? "no row now"
                : String.format(Locale.ROOT, (this.rows == 1) ? "%,d row" : "%,d rows", this.rows);
    }

}
