package dev.migrate.diff.random;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A pair of schemas with which something went wrong.
 */
@SuppressWarnings("serial")
final class PairFailure extends RuntimeException {

    private static final Pattern DIFFERENCE = Pattern
        .compile("(?m)^ {4}(?:(?:added|removed) (?:unique |foreign |check |primary )?\\w+|(before))");

    private final String occasion;

    PairFailure(String occasion, String details, @Nullable Throwable cause) {
        super((details.isEmpty() ? occasion : occasion + ":\n" + details)
                + ((cause != null) ? "\n" + cause.getMessage() : ""), cause);
        this.occasion = occasion;
    }

    /**
     * What went wrong, whatever the names: smaller pairs are to fail in the same way.
     * @return when it went wrong, and what the database said or what the first difference
     * is
     */
    String kind() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return this.occasion + " " + sql.getSQLState() + " " + sql.getErrorCode();
            }
        }
        Matcher difference = DIFFERENCE.matcher(String.valueOf(getMessage()));
        return this.occasion + " " + ((getCause() != null) ? getCause().getClass().getName() : "")
                + (difference.find() ? difference.group().strip() : "");
    }

}
