package dev.migrate.execute;

import java.sql.SQLException;

import dev.migrate.MigrateException;

import org.jspecify.annotations.Nullable;

/**
 * The database refused a statement of a revision.
 */
@SuppressWarnings("serial")
class StatementFailedException extends MigrateException {

    private static final int MANY_CHARACTERS = 1_000;

    /**
     * The database refused a statement.
     * @param number which statement of the revision it was, from 1
     * @param sql the statement
     * @param origin where it was written, or {@code null} if an operation made it
     * @param cause what the database said
     */
    StatementFailedException(int number, String sql, @Nullable String origin, SQLException cause) {
        super("Statement %d%s:\n%s\n%s".formatted(number, (origin != null) ? " (" + origin + ")" : "",
                beginning(sql.strip()).indent(4).stripTrailing(),
                Credentials.maskUrls(String.valueOf(cause.getMessage())).strip()), cause);
    }

    // what the database said comes after it, and is not to be lost among a thousand rows
    private static String beginning(String sql) {
        int left = sql.length() - MANY_CHARACTERS;
        return (left <= 0) ? sql : sql.substring(0, MANY_CHARACTERS) + "… (%d more characters)".formatted(left);
    }

}
