package dev.migrate.autoconfigure;

/**
 * What is done when the application starts.
 */
public enum OnStartup {

    /** Apply the pending revisions. */
    UPGRADE,
    /** Refuse to start while revisions are pending. */
    VALIDATE,
    /** Do nothing. */
    NONE

}
