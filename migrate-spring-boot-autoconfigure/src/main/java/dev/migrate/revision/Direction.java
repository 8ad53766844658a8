package dev.migrate.revision;

/**
 * What a step does with its revision.
 */
public enum Direction {

    /** Runs a revision's upgrade. */
    UPGRADE,

    /** Runs a revision's downgrade. */
    DOWNGRADE,

    /** Runs nothing, and changes version rows only. */
    STAMP

}
