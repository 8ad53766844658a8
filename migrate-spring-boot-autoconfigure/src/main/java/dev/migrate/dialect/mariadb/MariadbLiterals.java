package dev.migrate.dialect.mariadb;

/**
 * Texts as literals.
 */
public final class MariadbLiterals {

    private MariadbLiterals() {
    }

    /**
     * A text as a literal. A backslash is doubled too, as it is special unless the server
     * runs with {@code NO_BACKSLASH_ESCAPES}
     * (<a href="https://mariadb.com/kb/en/string-literals/">String literals</a>).
     * @param text the text
     * @return the text between quotes
     */
    public static String text(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

}
