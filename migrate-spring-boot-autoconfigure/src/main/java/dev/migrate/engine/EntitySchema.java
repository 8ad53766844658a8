package dev.migrate.engine;

import java.util.List;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.FormerName;
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

    /**
     * What tables and columns were called before.
     * @param dialect the database to speak of
     * @return the names; none where that is said nowhere
     */
    default List<FormerName> formerNames(Dialect dialect) {
        return List.of();
    }

}
