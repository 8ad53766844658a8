package dev.migrate.revision;

import java.util.Locale;

/**
 * What a step does with its revision.
 */
public enum Direction {

    /** Runs a revision's upgrade. */
    UPGRADE,

    /** Runs a revision's downgrade. */
    DOWNGRADE,

    /** Runs nothing, and changes version rows only. */
    STAMP;

    /**
     * The word for people and for what is kept of them.
     * @return for instance {@code upgrade}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

}
