package dev.migrate.database;

/**
 * Waits before asking again.
 */
final class Pause {

    private Pause() {
    }

    static void briefly() {
        try {
            Thread.sleep(20);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

}
