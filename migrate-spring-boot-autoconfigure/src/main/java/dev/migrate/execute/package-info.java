/**
 * Carries out planned steps on a database and keeps account of them: the version table,
 * the history table, the lock. {@code MigrationRunner} is the door.
 */
@NullMarked
package dev.migrate.execute;

import org.jspecify.annotations.NullMarked;
