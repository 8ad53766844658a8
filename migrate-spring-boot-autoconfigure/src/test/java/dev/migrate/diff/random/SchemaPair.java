package dev.migrate.diff.random;

import dev.migrate.schema.Schema;

/**
 * A schema before and after.
 *
 * @param first the schema that a database has
 * @param second the schema that it shall have
 */
record SchemaPair(Schema first, Schema second) {

}
