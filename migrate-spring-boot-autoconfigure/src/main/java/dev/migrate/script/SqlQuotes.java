package dev.migrate.script;

import java.io.IOException;

/**
 * Finds the end of what begins with a mark and ends with one: strings, names in quotes
 * and comments.
 */
final class SqlQuotes {

    /** Where the text ends before the mark comes. */
    static final int UNTERMINATED = -1;

    private static final String OPENING = "[({<";

    private static final String CLOSING = "])}>";

    private final SqlInput input;

    private final SqlSyntax syntax;

    SqlQuotes(SqlInput input, SqlSyntax syntax) {
        this.input = input;
        this.syntax = syntax;
    }

    /**
     * How long the quoted text is that begins here.
     * @return its length, 0 if none begins here, or {@link #UNTERMINATED}
     * @throws IOException if the text cannot be read
     */
    int endOfQuoted() throws IOException {
        int mark = this.input.peek(0);
        return switch (mark) {
            case '\'' -> endOfQuote('\'', 1, this.syntax.has(SqlFeature.BACKSLASHES));
            case '"' -> endOfQuote('"', 1, this.syntax.has(SqlFeature.BACKSLASHES));
            case '`' -> this.syntax.has(SqlFeature.BACKTICKS) ? endOfQuote('`', 1, false) : 0;
            case '[' -> this.syntax.has(SqlFeature.BRACKETS) ? endOfQuote(']', 1, false) : 0;
            case '$' -> endOfDollarQuote();
            case 'e', 'E' -> endOfEscapeString();
            case 'q', 'Q' -> endOfAlternativeQuote(1);
            case 'n', 'N' -> (Character.toLowerCase(this.input.peek(1)) == 'q') ? endOfAlternativeQuote(2) : 0;
            default -> 0;
        };
    }

    private int endOfQuote(char mark, int from, boolean backslashes) throws IOException {
        int length = from;
        for (int character = this.input.peek(length); character != SqlInput.END; character = this.input.peek(length)) {
            if (character == '\\' && backslashes) {
                length += 2;
            }
            else if (character != mark) {
                length++;
            }
            // A mark that is doubled stands for itself.
            else if (this.input.peek(length + 1) == mark) {
                length += 2;
            }
            else {
                return length + 1;
            }
        }
        return UNTERMINATED;
    }

    private int endOfEscapeString() throws IOException {
        if (!this.syntax.has(SqlFeature.ESCAPE_STRINGS) || this.input.peek(1) != '\'') {
            return 0;
        }
        int length = endOfQuote('\'', 2, true);
        int continuation = continuation(length);
        while (length != UNTERMINATED && continuation > 0) {
            length = endOfQuote('\'', continuation + 1, true);
            continuation = continuation(length);
        }
        return length;
    }

    /**
     * Where a string goes on in another line, still with backslashes that escape
     * (PostgreSQL's manual, 4.1.2.1 and 4.1.2.2).
     */
    private int continuation(int from) throws IOException {
        boolean newline = false;
        int length = from;
        while (length > 0 && Character.isWhitespace(this.input.peek(length))) {
            newline = newline || this.input.peek(length) == '\n';
            length++;
        }
        return (newline && this.input.peek(length) == '\'') ? length : 0;
    }

    private int endOfAlternativeQuote(int prefix) throws IOException {
        if (!this.syntax.has(SqlFeature.ALTERNATIVE_QUOTES) || this.input.peek(prefix) != '\'') {
            return 0;
        }
        int opening = this.input.peek(prefix + 1);
        int bracket = OPENING.indexOf(opening);
        char closing = (bracket < 0) ? (char) opening : CLOSING.charAt(bracket);
        return after(closing + "'", prefix + 2);
    }

    private int endOfDollarQuote() throws IOException {
        int length = 1;
        while (isTagPart(this.input.peek(length), length == 1)) {
            length++;
        }
        SqlFeature feature = (length == 1) ? SqlFeature.DOLLAR_QUOTES : SqlFeature.TAGGED_DOLLAR_QUOTES;
        if (!this.syntax.has(feature) || this.input.peek(length) != '$') {
            return 0;
        }
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i <= length; i++) {
            mark.append((char) this.input.peek(i));
        }
        return after(mark.toString(), mark.length());
    }

    private static boolean isTagPart(int character, boolean first) {
        return Character.isLetter(character) || character == '_' || (!first && Character.isDigit(character));
    }

    boolean isExecutableComment() throws IOException {
        return this.syntax.has(SqlFeature.EXECUTABLE_COMMENTS)
                && (this.input.startsWith("/*!", 0) || this.input.startsWith("/*M!", 0));
    }

    /**
     * How long the comment is that begins here.
     * @return its length, or {@link #UNTERMINATED}
     * @throws IOException if the text cannot be read
     */
    int endOfComment() throws IOException {
        boolean executable = isExecutableComment();
        boolean nested = executable || this.syntax.has(SqlFeature.NESTED_COMMENTS);
        int depth = 1;
        int length = 2;
        while (this.input.peek(length) != SqlInput.END) {
            int character = this.input.peek(length);
            if (this.input.startsWith("*/", length)) {
                length += 2;
                depth--;
                if (depth == 0) {
                    return length;
                }
            }
            else if (nested && this.input.startsWith("/*", length)) {
                length += 2;
                depth++;
            }
            // What is executed has strings of its own.
            else if (executable && depth == 1 && (character == '\'' || character == '"' || character == '`')) {
                length = endOfQuote((char) character, length + 1, character != '`');
                if (length == UNTERMINATED) {
                    return UNTERMINATED;
                }
            }
            else {
                length++;
            }
        }
        return UNTERMINATED;
    }

    private int after(String mark, int from) throws IOException {
        int length = from;
        while (this.input.peek(length) != SqlInput.END) {
            if (this.input.startsWith(mark, length)) {
                return length + mark.length();
            }
            length++;
        }
        return UNTERMINATED;
    }

}
