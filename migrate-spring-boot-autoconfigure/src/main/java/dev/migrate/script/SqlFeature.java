package dev.migrate.script;

/**
 * Something in SQL that one database reads otherwise than the next, and that matters for
 * where a statement ends.
 */
enum SqlFeature {

    /** A comment between marks may hold another one. */
    NESTED_COMMENTS,

    /** {@code //} begins a comment to the end of the line. */
    SLASH_COMMENTS,

    /** {@code #} begins a comment to the end of the line. */
    HASH_COMMENTS,

    /** {@code --} begins a comment only if a blank or the end of the line follows. */
    DASHES_NEED_BLANK,

    /** Comments that begin with {@code /*!} or {@code /*M!} are executed. */
    EXECUTABLE_COMMENTS,

    /** A backslash takes the meaning of the next character in a string away. */
    BACKSLASHES,

    /** A backslash does so in strings that begin with {@code E'}. */
    ESCAPE_STRINGS,

    /** Strings such as {@code q'[it's]'}. */
    ALTERNATIVE_QUOTES,

    /** Strings between {@code $$} and {@code $$}. */
    DOLLAR_QUOTES,

    /** Strings between {@code $body$} and {@code $body$}. */
    TAGGED_DOLLAR_QUOTES,

    /** Names between backticks. */
    BACKTICKS,

    /** Names between brackets. */
    BRACKETS,

    /** A semicolon between parentheses ends nothing. */
    PARENTHESES,

    /** {@code begin} is never a transaction, but a block without a name. */
    ANONYMOUS_BLOCKS,

    /** The rows for {@code copy … from stdin} follow in the script. */
    COPIED_ROWS,

    /** A line with nothing but {@code go} ends a batch. */
    GO_LINES,

    /** A line with nothing but a slash ends a unit of PL/SQL. */
    SLASH_LINES

}
