package dev.migrate.command;

import dev.migrate.HistoryEntry;
import dev.migrate.StepDescription;

/**
 * A step that has been run.
 *
 * @param step the step
 * @param entry what the history says of it
 */
record FinishedStep(StepDescription step, HistoryEntry entry) {

}
