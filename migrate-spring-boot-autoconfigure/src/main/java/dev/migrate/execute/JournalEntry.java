package dev.migrate.execute;

import dev.migrate.revision.Direction;

/**
 * What the journal knows of one statement of the step that is being executed.
 *
 * @param number its place among the statements of the step, from 1
 * @param revision the revision of the step
 * @param direction which way the step goes
 * @param operation the place of its operation among the operations of the step, from 1
 * @param part its place among the statements of the operation, from 1
 * @param progress how far it is
 * @param operationChecksum a hash of what the operation says
 * @param checksum a hash of its SQL and that of all statements before it
 * @param sql its SQL, of which the journal keeps only the beginning if it is long
 */
record JournalEntry(int number, String revision, Direction direction, int operation, int part, Progress progress,
        String operationChecksum, String checksum, String sql) {

    JournalEntry with(Progress progress) {
        return new JournalEntry(this.number, this.revision, this.direction, this.operation, this.part, progress,
                this.operationChecksum, this.checksum, this.sql);
    }

    boolean is(Progress progress) {
        return this.progress == progress;
    }

    /**
     * Whether this is what becomes of a statement after another.
     * @param before the hash of the statements before it
     * @param sql a statement
     * @return whether it is the same statement
     */
    boolean matches(String before, String sql) {
        return SqlChecksum.next(before, sql).equals(this.checksum);
    }

    /**
     * How far a statement is.
     */
    enum Progress {

        /** Another statement of its operation comes first. */
        PLANNED,

        /** It was about to be sent. If nobody is at it any more, it is in doubt. */
        STARTED,

        /** It took effect. */
        DONE

    }

}
