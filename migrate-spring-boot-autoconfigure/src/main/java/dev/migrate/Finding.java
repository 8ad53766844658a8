package dev.migrate;

/**
 * Something about what was applied that does not fit the scripts any more.
 *
 * @param kind what kind of thing
 * @param revision the revision
 * @param description what was found, in a sentence
 */
public record Finding(Kind kind, String revision, String description) {

    /**
     * What can be found.
     */
    public enum Kind {

        /** A script says something else than what was applied. */
        EDITED_SCRIPT,

        /** A revision was applied whose script is not there. */
        MISSING_SCRIPT,

        /** The version table names a revision that has no script. */
        UNKNOWN_REVISION,

        /** A revision was applied after one that was written later. */
        OUT_OF_ORDER,

        /**
         * A script says the same as ever, but this version of the library makes other SQL
         * of it than the one that applied it.
         */
        LIBRARY_CHANGE

    }

    /**
     * What is done about it.
     */
    public enum Reaction {

        /** The application does not start. */
        FAIL,

        /** It is said in the log. */
        WARN,

        /** Nothing. */
        IGNORE

    }

}
