package dev.migrate.dialect;

/**
 * What came of trying to take a lock, and all that is to be known of it besides.
 *
 * @param name the name of the lock: the schema, where there is one, and the version table
 * @param session what the database calls the session of the connection
 * @param acquired whether that session holds the lock now
 */
public record LockAttempt(String name, String session, boolean acquired) {

}
