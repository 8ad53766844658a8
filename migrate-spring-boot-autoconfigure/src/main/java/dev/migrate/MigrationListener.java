package dev.migrate;

/**
 * Is told of the steps of an upgrade, a downgrade or a stamp as they are run.
 */
public interface MigrationListener {

    /**
     * Listens to nothing.
     */
    MigrationListener NONE = new MigrationListener() {
    };

    /**
     * A step begins.
     * @param step the step
     */
    default void started(StepDescription step) {
    }

    /**
     * A step has ended, well or not.
     * @param step the step
     * @param entry what the history says of it
     */
    default void finished(StepDescription step, HistoryEntry entry) {
    }

    /**
     * Another process is migrating the database, and this one waits for it. Said again
     * every half a minute.
     * @param lock the lock, and who holds it as far as that is known
     */
    default void waiting(LockStatus lock) {
    }

}
