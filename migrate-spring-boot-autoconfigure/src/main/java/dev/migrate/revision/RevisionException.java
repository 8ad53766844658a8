package dev.migrate.revision;

import java.util.Locale;

/**
 * A question about revisions that has no answer. The message says what was found and what
 * to type next; the {@link #kind() kind} is what a program may decide on.
 */
public class RevisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /**
     * A failure.
     * @param kind what went wrong
     * @param message what was found, and what to type next
     */
    public RevisionException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /**
     * What went wrong.
     * @return the kind
     */
    public Kind kind() {
        return this.kind;
    }

    /**
     * The ways in which a graph can be wrong or a question about it can fail. The order
     * of the first ones is the order in which the offences of a graph are reported.
     */
    public enum Kind {

        /** A revision is its own parent. */
        SELF_LOOP,

        /** A revision depends on itself. */
        DEPENDENCY_SELF_LOOP,

        /**
         * A revision id that the identifier grammar could not tell from its own signs.
         */
        ILLEGAL_REVISION_ID,

        /**
         * A branch label that the identifier grammar could not tell from its own signs.
         */
        ILLEGAL_BRANCH_LABEL,

        /** Two revisions have the same id. */
        DUPLICATE_REVISION,

        /** A branch label is given twice, or equals a revision id. */
        DUPLICATE_BRANCH_LABEL,

        /** A revision that another one stands for is there itself, or stood for twice. */
        DUPLICATE_REPLACEMENT,

        /** A parent or a dependency that is not in the graph. */
        MISSING_REFERENCE,

        /** Parents form a cycle. */
        CYCLE,

        /** Parents and dependencies together form a cycle. */
        DEPENDENCY_CYCLE,

        /** The text is not an identifier: its grammar is broken. */
        MALFORMED_IDENTIFIER,

        /** No revision has, or begins with, the identifier. */
        UNKNOWN_REVISION,

        /** The revision was squashed: another one stands for it. */
        REPLACED_REVISION,

        /** Several ids or labels begin with the identifier. */
        AMBIGUOUS_PARTIAL_ID,

        /** What stands before the {@code @} names no revision, or several. */
        NO_SUCH_BRANCH,

        /** The revision is not on the branch named before the {@code @}. */
        NOT_IN_BRANCH,

        /** One revision is needed, and the identifier means several. */
        MULTIPLE_HEADS,

        /** There are fewer revisions than a relative identifier asks for. */
        RELATIVE_OUT_OF_RANGE,

        /** A relative identifier has more than one way to go, or place to start. */
        AMBIGUOUS_RELATIVE,

        /** The one end is not an ancestor of the other. */
        RANGE_NOT_ANCESTOR,

        /** One of several revisions, or version rows, already implies another. */
        OVERLAPPING_REVISIONS,

        /** A range where one target is needed. */
        RANGE_NOT_ALLOWED,

        /** A range without a colon, with two, or without a start where one is needed. */
        INVALID_RANGE,

        /** A new revision on top of a revision that is not a head. */
        NOT_A_HEAD,

        /** A range that cannot be squashed, because something outside builds on it. */
        RANGE_NOT_CLOSED,

        /** The same parent named twice. */
        DUPLICATE_HEADS,

        /** A version row is there twice, so that no change would hit exactly one. */
        VERSION_TABLE_MISMATCH;

        /**
         * The kind as it is written in reports.
         * @return for example {@code unknown-revision}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

    }

}
