package dev.migrate.engine;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Schema;

/**
 * The schema that the application's entities expect.
 */
@FunctionalInterface
public interface EntitySchema {

    /**
     * Reads the entities.
     * @param dialect the database to speak of
     * @return the schema that they expect on that database
     */
    Schema read(Dialect dialect);

}
