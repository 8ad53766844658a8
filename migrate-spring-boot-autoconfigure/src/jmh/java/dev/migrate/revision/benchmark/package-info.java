/**
 * Measures that the graph's work grows with the number of revisions and no faster.
 * {@code GrowthReport} is the door.
 */
package dev.migrate.revision.benchmark;
