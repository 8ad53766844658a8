/**
 * Ties the two rivers together behind {@code Migrate}: from the scripts over the graph to
 * the database, and from the entities over the comparison to a new script.
 */
@NullMarked
package dev.migrate.engine;

import org.jspecify.annotations.NullMarked;
