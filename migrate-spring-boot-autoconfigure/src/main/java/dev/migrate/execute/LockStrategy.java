package dev.migrate.execute;

/**
 * What keeps processes from migrating a database at the same time. All processes that
 * migrate a database are to use the same.
 */
public enum LockStrategy {

    /**
     * A lock of the database where it has one that can be relied on, else a lease.
     */
    AUTO,

    /**
     * A lock of the database, which goes with the session that holds it. Not for a
     * connection pooler that gives every transaction another session.
     */
    SESSION,

    /**
     * A row of the table {@code migrate_lock}, which its holder keeps renewing.
     */
    LEASE

}
