package dev.migrate.execute;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrationFailedException;
import dev.migrate.StepDescription;

/**
 * A step failed, with what the history says of it.
 */
@SuppressWarnings("serial")
class StepFailedException extends MigrationFailedException {

    private final transient StepDescription step;

    private final transient HistoryEntry entry;

    StepFailedException(String message, StepDescription step, HistoryEntry entry, Throwable cause) {
        super(message, cause);
        this.step = step;
        this.entry = entry;
    }

    StepDescription getStep() {
        return this.step;
    }

    HistoryEntry getEntry() {
        return this.entry;
    }

}
