package dev.migrate;

/**
 * Is asked whether a likely rename is one.
 */
@FunctionalInterface
public interface RenameQuestion {

    /**
     * Leaves all of them open.
     */
    RenameQuestion UNANSWERED = (rename) -> Answer.OPEN;

    /**
     * Asks about one table, sequence or column. Tables come first, then sequences, then
     * columns, the most likely renames before others; what was renamed, or left open, is
     * not asked about again.
     * @param rename what may have been renamed
     * @return the answer
     */
    Answer ask(LikelyRename rename);

    /**
     * The answers.
     */
    enum Answer {

        /** It is the same one under another name, and keeps what it holds. */
        RENAMED,

        /** One goes with all that it holds, and another one comes. */
        DIFFERENT,

        /**
         * Nobody knows. It is written as one that goes and one that comes, with the
         * rename beside it as a comment.
         */
        OPEN

    }

}
