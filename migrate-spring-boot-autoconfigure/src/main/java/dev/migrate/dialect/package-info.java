/**
 * What databases have in common, and {@code Dialect}, the door to what is peculiar to
 * each family. Every family has a package of its own with the same file names.
 */
@NullMarked
package dev.migrate.dialect;

import org.jspecify.annotations.NullMarked;
