/**
 * Finds what has to be done to one schema for it to become another.
 * {@code SchemaComparison} is the door.
 */
@NullMarked
package dev.migrate.diff;

import org.jspecify.annotations.NullMarked;
