/**
 * The language in which changes to a database are said: one record per kind of change.
 */
@NullMarked
package dev.migrate.operation;

import org.jspecify.annotations.NullMarked;
