package dev.migrate.dialect;

/**
 * The parentheses around an SQL expression, which a catalog adds and which mean nothing.
 */
public final class OuterParentheses {

    private OuterParentheses() {
    }

    /**
     * Takes one pair of parentheses away, if one surrounds the whole expression.
     * @param sql the expression, in which texts and quoted names may contain anything
     * @return the expression without the parentheses, or as it was
     */
    public static String strip(String sql) {
        return surround(sql) ? sql.substring(1, sql.length() - 1).strip() : sql;
    }

    private static boolean surround(String sql) {
        if (!sql.startsWith("(") || !sql.endsWith(")")) {
            return false;
        }
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char character = sql.charAt(i);
            if (quote != 0) {
                // a doubled quote ends one text and begins another: no harm
                quote = (character == quote) ? 0 : quote;
            }
            else if (character == '\'' || character == '"' || character == '`') {
                quote = character;
            }
            else if (character == '(') {
                depth++;
            }
            else if (character == ')' && --depth == 0) {
                return i == sql.length() - 1;
            }
        }
        return false;
    }

}
