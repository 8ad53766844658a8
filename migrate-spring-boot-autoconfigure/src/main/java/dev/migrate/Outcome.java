package dev.migrate;

import java.util.Locale;

/**
 * How a step ended.
 */
public enum Outcome {

    /** Everything took effect. */
    SUCCESS,
    /** A statement failed; what remains of the step is said in the entry's error. */
    FAILED,
    /** Nothing was done; a difference was accepted, for the reason in the message. */
    ACCEPTED;

    /**
     * The word for people and for the history table.
     * @return for instance {@code success}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

}
