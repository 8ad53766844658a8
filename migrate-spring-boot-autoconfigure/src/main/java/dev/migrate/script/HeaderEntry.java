package dev.migrate.script;

import org.jspecify.annotations.Nullable;

/**
 * A comment line of the form {@code -- word: value}.
 *
 * @param word a letter, and letters, digits, hyphens and underscores behind it
 * @param value what is behind the colon, without blanks around it
 */
record HeaderEntry(String word, String value) {

    private static final String DASHES = "--";

    /**
     * Reads a line. A pattern would do, but takes twice the time, and that for each line
     * of the header of each script whenever an application starts.
     * @param line the line, without blanks around it
     * @return the entry, or {@code null} if the line has another form
     */
    static @Nullable HeaderEntry of(String line) {
        if (!line.startsWith(DASHES)) {
            return null;
        }
        int begin = skipBlanks(line, DASHES.length());
        int end = begin;
        while (end < line.length() && isPartOfWord(line.charAt(end), end == begin)) {
            end++;
        }
        int colon = skipBlanks(line, end);
        if (end == begin || colon == line.length() || line.charAt(colon) != ':') {
            return null;
        }
        return new HeaderEntry(line.substring(begin, end), line.substring(colon + 1).strip());
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfWord(char character, boolean first) {
        boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        return letter || (!first && ((character >= '0' && character <= '9') || character == '-' || character == '_'));
    }

    /**
     * Whether this is an address such as {@code https://example.com}.
     */
    boolean isAddress() {
        return this.value.startsWith("//");
    }

}
