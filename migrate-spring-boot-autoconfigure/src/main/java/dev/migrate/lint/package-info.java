/**
 * Warns of operations that lose data or may fail on tables that hold some. {@code Linter}
 * is the door; each rule is a class of its own.
 */
@NullMarked
package dev.migrate.lint;

import org.jspecify.annotations.NullMarked;
