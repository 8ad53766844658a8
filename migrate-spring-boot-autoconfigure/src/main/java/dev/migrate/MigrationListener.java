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

    /**
     * The process that was migrating the database is gone, but the database is still busy
     * with the last statement of it, and this process waits for that to end. Said again
     * every half a minute.
     * @param lock the lock, which this process holds
     */
    default void waitingForStatement(LockStatus lock) {
    }

}
