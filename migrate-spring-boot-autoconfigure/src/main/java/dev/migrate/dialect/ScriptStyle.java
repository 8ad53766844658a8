package dev.migrate.dialect;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the client of a database wants a script that does what Migrate would do itself.
 *
 * @param begin begins a transaction, or {@code null} where a transaction would not hold
 * the statements together
 * @param commit ends it, or {@code null} where there is nothing to end
 * @param terminator ends each statement; on a line of its own unless it is a semicolon
 * @param now an expression for the present time in UTC, as a timestamp without time zone
 * @param user an expression for the name of the user
 * @param client how to run the script so that it ends at the first error
 * @param literals how values are written
 * @param guard makes statements depend on a condition, or {@code null} where a script
 * cannot say that
 * @param preamble what is set before everything else, or {@code null} for nothing
 */
public record ScriptStyle(@Nullable String begin, @Nullable String commit, String terminator, String now, String user,
        String client, Literals literals, @Nullable Guard guard, @Nullable String preamble) {

    private static final String SEMICOLON = ";";

    public ScriptStyle(@Nullable String begin, @Nullable String commit, String terminator, String now, String user,
            String client, Literals literals, @Nullable Guard guard) {
        this(begin, commit, terminator, now, user, client, literals, guard, null);
    }

    /**
     * The style with something that is set before everything else.
     * @param preamble a statement without terminator
     * @return the style
     */
    public ScriptStyle withPreamble(String preamble) {
        return new ScriptStyle(this.begin, this.commit, this.terminator, this.now, this.user, this.client,
                this.literals, this.guard, preamble);
    }

    /**
     * The statement as it stands in the script.
     * @param sql a statement without terminator
     * @return its lines, ended as the client wants it
     */
    public String terminated(String sql) {
        if (!this.terminator.equals(SEMICOLON)) {
            return sql + "\n" + this.terminator;
        }
        String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
        // the semicolon would belong to the comment
        return lastLine.contains("--") ? sql + "\n" + SEMICOLON : sql + SEMICOLON;
    }

    /**
     * Makes statements depend on a condition that is evaluated once, before the first of
     * them.
     */
    @FunctionalInterface
    public interface Guard {

        /**
         * Guards statements.
         * @param condition a search condition
         * @param statements the statements that are run only if it holds
         * @return the statements of the script
         */
        List<String> guard(String condition, List<String> statements);

    }

}
