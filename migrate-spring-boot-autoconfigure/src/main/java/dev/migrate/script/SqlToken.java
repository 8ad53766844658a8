package dev.migrate.script;

/**
 * A piece of SQL text that is worth telling apart when statements are looked for.
 *
 * @param kind what it is
 * @param start where it begins in the text
 * @param end where the next one begins
 * @param line the number of the line it begins in, from 1
 */
record SqlToken(Kind kind, int start, int end, int line) {

    enum Kind {

        /** Part of a statement. */
        TEXT,
        /** Blanks and line ends. */
        SPACE,
        /** A comment to the end of the line. */
        LINE_COMMENT,
        /** A comment between its marks. */
        BLOCK_COMMENT,
        /** A semicolon. */
        TERMINATOR,
        /** A string, name or comment that the text ends in. */
        UNTERMINATED

    }

}
