/**
 * The neutral picture of a database schema: plain records that the entities and the live
 * database are both turned into, so that they can be compared and written down.
 */
@NullMarked
package dev.migrate.schema;

import org.jspecify.annotations.NullMarked;
