package dev.migrate.execute;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrationFailedException;

/**
 * A step failed, with what the history says of it.
 */
@SuppressWarnings("serial")
class StepFailedException extends MigrationFailedException {

    private final transient HistoryEntry entry;

    StepFailedException(String message, HistoryEntry entry, Throwable cause) {
        super(message, cause);
        this.entry = entry;
    }

    HistoryEntry getEntry() {
        return this.entry;
    }

}
