package dev.migrate.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement without its comments, so that its words can be told.
 */
public final class BareStatement {

    private static final Pattern COMMENT = Pattern
        .compile("(\"(?:[^\"]|\"\")*+\"|'(?:[^']|'')*+')|--[^\\n]*+|/\\*.*?\\*/", Pattern.DOTALL);

    private BareStatement() {
    }

    /**
     * Takes the comments out of a statement; what looks like one in quotes stays.
     * @param sql the statement
     * @return the statement, with a blank in the place of each comment
     */
    public static String of(String sql) {
        return COMMENT.matcher(sql)
            .replaceAll((result) -> (result.group(1) != null) ? Matcher.quoteReplacement(result.group(1)) : " ")
            .strip();
    }

}
