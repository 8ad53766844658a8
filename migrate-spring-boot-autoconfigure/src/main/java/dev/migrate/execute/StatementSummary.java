package dev.migrate.execute;

import java.util.regex.Pattern;

/**
 * A statement as others may see it: short, and without the texts in it, which may be
 * secret.
 *
 * @param sql the statement
 */
record StatementSummary(String sql) {

    private static final int ENOUGH = 1000;

    private static final int LENGTH = 200;

    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*+(?:'|$)");

    private static final Pattern DOLLARS = Pattern.compile("\\$(\\w*)\\$.*?(?:\\$\\1\\$|$)", Pattern.DOTALL);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    String text() {
        String text = (this.sql.length() <= ENOUGH) ? this.sql : this.sql.substring(0, ENOUGH);
        text = TEXT.matcher(text).replaceAll("'…'");
        text = DOLLARS.matcher(text).replaceAll("'…'");
        text = SPACE.matcher(text).replaceAll(" ").strip();
        return (text.length() <= LENGTH) ? text : text.substring(0, LENGTH - 1) + "…";
    }

}
