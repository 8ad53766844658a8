package dev.migrate.dialect;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a session looks for names without a schema, which a script may change:
 * {@code set search_path}, {@code set schema}, {@code use}.
 *
 * @param query reads it, in a single value
 * @param change writes it, with {@code %s} in the place of the value
 * @param quote the character around the value in {@code change}, which is doubled within
 */
public record SessionSchema(@Nullable String query, String change, String quote) {

    /**
     * A database where nothing can be changed.
     */
    public static final SessionSchema NONE = new SessionSchema(null, "", "'");

    /** Few statements are worth a second look, and some are large. */
    private static final Pattern WORDS = Pattern.compile("search_path|schema|\\buse\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SWITCH = Pattern.compile(
            "\\bsearch_path\\b|^use\\b|^set\\s+(session\\s+|local\\s+|current\\s+)?schema\\b|\\bcurrent_schema\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * Whether a statement may change it.
     * @param sql the statement
     * @return {@code false} if it certainly does not
     */
    public boolean mayBeChangedBy(String sql) {
        return this.query != null && WORDS.matcher(sql).find() && SWITCH.matcher(BareStatement.of(sql)).find();
    }

    /**
     * The statement that writes it.
     * @param value what was read
     * @return the statement
     */
    public String sql(String value) {
        return this.change.formatted(value.replace(this.quote, this.quote + this.quote));
    }

}
