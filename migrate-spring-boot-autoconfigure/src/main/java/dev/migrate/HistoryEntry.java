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
 * @param scriptChecksum a hash of what the script says, whatever SQL becomes of it, or
 * {@code null} if that is not known
 * @param libraryVersion the version of this library, or {@code null} if that is not known
 */
public record HistoryEntry(long sequence, String revision, Direction direction, String message, Instant started,
        Duration duration, Outcome outcome, String user, String host, @Nullable String applicationVersion,
        int statements, String checksum, @Nullable String error, @Nullable String scriptChecksum,
        @Nullable String libraryVersion) {

    /**
     * An entry without what is only known of steps that this library has executed.
     * @param sequence the number of the entry
     * @param revision the revision
     * @param direction which way the step went
     * @param message what the revision does
     * @param started when the step began
     * @param duration how long it took
     * @param outcome how it ended
     * @param user who ran it
     * @param host the machine that ran it
     * @param applicationVersion the version of the application, or {@code null}
     * @param statements how many statements took effect
     * @param checksum a hash of their SQL
     * @param error what went wrong, or {@code null}
     */
    public HistoryEntry(long sequence, String revision, Direction direction, String message, Instant started,
            Duration duration, Outcome outcome, String user, String host, @Nullable String applicationVersion,
            int statements, String checksum, @Nullable String error) {
        this(sequence, revision, direction, message, started, duration, outcome, user, host, applicationVersion,
                statements, checksum, error, null, null);
    }

    /**
     * The entry with another number.
     * @param sequence the number
     * @return the entry
     */
    public HistoryEntry withSequence(long sequence) {
        return new HistoryEntry(sequence, this.revision, this.direction, this.message, this.started, this.duration,
                this.outcome, this.user, this.host, this.applicationVersion, this.statements, this.checksum, this.error,
                this.scriptChecksum, this.libraryVersion);
    }

}
