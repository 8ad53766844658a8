package dev.migrate.dialect;

import org.jspecify.annotations.Nullable;

/**
 * What came of trying to take a lock, and all that is to be known of it besides.
 *
 * @param name the name of the lock: the schema, where there is one, and the version table
 * @param session what the database calls the session of the connection, or {@code null}
 * if it was not found out on the way
 * @param acquired whether that session holds the lock now
 */
public record LockAttempt(String name, @Nullable String session, boolean acquired) {

}
