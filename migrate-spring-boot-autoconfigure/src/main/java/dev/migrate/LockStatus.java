package dev.migrate;

import org.jspecify.annotations.Nullable;

/**
 * The lock of a database, which lets one process migrate at a time.
 *
 * @param name the schema and the name of the version table
 * @param kind what the lock is
 * @param held whether somebody holds it
 * @param holder who holds it, or {@code null} if nobody does, or if that has not been
 * written down yet
 */
public record LockStatus(String name, Kind kind, boolean held, @Nullable LockHolder holder) {

    /**
     * What a lock is.
     */
    public enum Kind {

        /** A lock of the database itself, which goes with the session that holds it. */
        SESSION,

        /**
         * A row that the holder keeps renewing, and that is anybody's when it no longer
         * does.
         */
        LEASE;

        /**
         * The kind as it is written in output.
         * @return {@code session} or {@code lease}
         */
        public String word() {
            return (this == SESSION) ? "session" : "lease";
        }

    }

}
