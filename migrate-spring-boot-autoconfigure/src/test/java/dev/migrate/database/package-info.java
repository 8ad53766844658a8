/**
 * Real databases for tests: {@link dev.migrate.database.OnEngine} gives a test class a
 * fresh, empty one.
 */
@NullMarked
package dev.migrate.database;

import org.jspecify.annotations.NullMarked;
