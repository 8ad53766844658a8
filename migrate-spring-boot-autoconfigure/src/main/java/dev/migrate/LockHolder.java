package dev.migrate;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The process that migrates a database, and that others wait for.
 *
 * @param host the machine that it runs on
 * @param processId the number that the machine's operating system gave it
 * @param user the operating system's user
 * @param since when it took the lock, by the clock of its machine
 * @param step what it is doing, for instance {@code upgrade 2b1ae634e5cd -> 3512b954651e,
 * add account}, or {@code null} before the first step
 * @param statement the statement in progress, shortened and without the texts in it, or
 * {@code null} if none is known
 */
public record LockHolder(String host, long processId, String user, Instant since, @Nullable String step,
        @Nullable String statement) {

    /**
     * The holder during another step.
     * @param step what it is doing
     * @return the holder, of whom no statement is known
     */
    public LockHolder during(String step) {
        return new LockHolder(this.host, this.processId, this.user, this.since, step, null);
    }

    /**
     * Who it is and what it does, in a line.
     * @return for instance {@code process 4711 on host-1 (user ann) since
     * 2026-11-20T21:45:00Z, running upgrade <base> -> 3512b954651e, add account: create
     * table account (id bigint)}
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(
                "process %d on %s (user %s) since %s".formatted(this.processId, this.host, this.user, this.since));
        if (this.step != null) {
            line.append(", running ").append(this.step);
        }
        if (this.statement != null) {
            line.append(": ").append(this.statement);
        }
        return line.toString();
    }

}
