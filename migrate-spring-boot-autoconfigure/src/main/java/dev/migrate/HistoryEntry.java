package dev.migrate;

import java.time.Duration;
import java.time.Instant;

import dev.migrate.revision.Direction;

import org.jspecify.annotations.Nullable;

/**
 * One executed step, as the history table keeps it.
 *
 * @param sequence the number of the entry, ascending in the order of execution
 * @param revision the revision
 * @param direction which way the step went
 * @param message what the revision does
 * @param started when the step began
 * @param duration how long it took
 * @param outcome how it ended
 * @param user the operating system's user that ran it
 * @param host the machine that ran it
 * @param applicationVersion the version of the application that ran it, or {@code null}
 * if it has none
 * @param statements how many statements took effect
 * @param checksum a hash of their SQL, after the name of the algorithm
 * @param error what went wrong, or {@code null} if nothing did
 */
public record HistoryEntry(long sequence, String revision, Direction direction, String message, Instant started,
        Duration duration, Outcome outcome, String user, String host, @Nullable String applicationVersion,
        int statements, String checksum, @Nullable String error) {

}
