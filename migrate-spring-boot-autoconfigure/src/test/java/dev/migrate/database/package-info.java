/**
 * Real databases for tests: {@link dev.migrate.database.OnEngine} gives a test class a
 * fresh, empty one.
 * <p>
 * {@code -Dtestdb.mode=auto|docker|embedded} says where servers may come from, and
 * {@code -Dtestdb.directory} where their data are kept while the tests run, which is
 * {@code /dev/shm} if there is room. What was unpacked stays in
 * {@code ~/.cache/migrate-test-databases}. The log says which databases the tests really
 * ran on.
 */
@NullMarked
package dev.migrate.database;

import org.jspecify.annotations.NullMarked;
