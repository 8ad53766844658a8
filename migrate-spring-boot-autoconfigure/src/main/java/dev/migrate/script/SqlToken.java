package dev.migrate.script;

import java.util.Locale;

/**
 * A piece of SQL text that is worth telling apart when statements are looked for.
 *
 * @param kind what it is
 * @param text the piece
 * @param position where it begins
 * @param startsLine whether nothing but blanks stands before it in its line
 */
record SqlToken(Kind kind, String text, SqlPosition position, boolean startsLine) {

    enum Kind {

        /** A keyword, a name without quotes or a number. */
        WORD,
        /** A string or a name in quotes. */
        QUOTED,
        /** A {@code ${placeholder}}, with a backslash before it or not. */
        PLACEHOLDER,
        /** Any other part of a statement. */
        SYMBOL,
        /** Blanks and line ends. */
        SPACE,
        /** A comment to the end of the line. */
        LINE_COMMENT,
        /** A comment between its marks. */
        BLOCK_COMMENT,
        /** What ends a statement: a semicolon unless a script says otherwise. */
        TERMINATOR,
        /** A line that ends a batch. */
        BATCH_END,
        /** A command to a client program, with its line. */
        CLIENT_COMMAND,
        /** A string, name or comment that the text ends in. */
        UNTERMINATED

    }

    String lowerCase() {
        return this.text.toLowerCase(Locale.ROOT);
    }

    boolean isComment() {
        return this.kind == Kind.LINE_COMMENT || this.kind == Kind.BLOCK_COMMENT;
    }

}
