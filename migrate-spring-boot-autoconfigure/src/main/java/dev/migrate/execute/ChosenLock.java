package dev.migrate.execute;

/**
 * The lock that a database is migrated under.
 *
 * @param name its name
 * @param table its row
 * @param lock the lock
 */
record ChosenLock(String name, LockTable table, ExecutionLock lock) {

}
