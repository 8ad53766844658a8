package dev.migrate.script;

/**
 * A piece of Java source that is neither blank nor comment.
 *
 * @param kind what it is
 * @param start where it begins in the source
 * @param end where it ends
 * @param text the piece itself
 */
record JavaToken(Kind kind, int start, int end, String text) {

    boolean is(String sign) {
        return this.kind == Kind.SIGN && this.text.equals(sign);
    }

    enum Kind {

        /** A name, keyword or number. */
        WORD,
        /** A string literal in quotes, but no text block. */
        STRING,
        /** Any other literal in quotes. */
        OTHER_LITERAL,
        /** One character with a meaning of its own. */
        SIGN

    }

}
