package dev.migrate.dialect;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a database limits the time that statements take, by settings of the session.
 *
 * @param lock the settings for the wait for locks
 * @param statement the settings for the whole of a statement
 * @param transactional whether the settings can be made for a transaction and end with it
 * @param driver whether the driver ends a statement that takes too long, for want of a
 * setting
 * @param refused whether a statement failed, and had no effect, because somebody else
 * held a lock for too long
 * @param deadlock whether a transaction was rolled back because it and another one waited
 * for each other
 */
public record SessionTimeouts(List<Setting> lock, List<Setting> statement, boolean transactional, boolean driver,
        Predicate<SQLException> refused, Predicate<SQLException> deadlock) {

    /**
     * A database that has no such settings.
     */
    public static final SessionTimeouts NONE = new SessionTimeouts(List.of(), List.of(), false, false, (ex) -> false,
            (ex) -> false);

    /**
     * A setting of the session.
     *
     * @param query reads the value, as it is to be written
     * @param change writes a value, in the place of {@code %2$s}; {@code %1$s} stands for
     * {@code local} or {@code session}
     * @param value the value for a duration, which is not zero unless that is to mean for
     * as long as it takes
     */
    public record Setting(String query, String change, Function<Duration, String> value) {

        /**
         * The statement that makes the setting.
         * @param local whether for the transaction only
         * @param text the value
         * @return the statement
         */
        public String sql(boolean local, String text) {
            return this.change.formatted(local ? "local" : "session", text);
        }

    }

    /**
     * Milliseconds.
     * @param duration a duration
     * @return at least one, unless it is zero
     */
    public static String milliseconds(Duration duration) {
        return String.valueOf(duration.isZero() ? 0 : Math.max(1, duration.toMillis()));
    }

    /**
     * Seconds, rounded up.
     * @param duration a duration
     * @return at least one, unless it is zero
     */
    public static long seconds(Duration duration) {
        return (duration.toMillis() + 999) / 1000;
    }

    /**
     * Whether an error has one of some codes of the database.
     * @param codes the codes
     * @return the test
     */
    public static Predicate<SQLException> code(Integer... codes) {
        return (ex) -> List.of(codes).contains(ex.getErrorCode());
    }

    /**
     * Whether an error has an SQL state.
     * @param state the state
     * @return the test
     */
    public static Predicate<SQLException> state(String state) {
        return (ex) -> state.equals(ex.getSQLState());
    }

}
