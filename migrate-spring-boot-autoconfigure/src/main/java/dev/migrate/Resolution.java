package dev.migrate;

/**
 * What somebody who has looked says of a step that was interrupted.
 */
public enum Resolution {

    /** The statement in doubt took effect, or what it does was done by hand. */
    APPLIED,

    /** The statement in doubt did not take effect, or was undone by hand. */
    RETRY,

    /** Everything that took effect was undone by hand: the step begins afresh. */
    RESTART

}
