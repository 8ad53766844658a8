package dev.migrate.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.FormerName;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;

/**
 * The schema that the application's entities expect.
 */
@FunctionalInterface
public interface EntitySchema {

    /**
     * The entities as they are now, read once for several questions.
     * @return the schema that they expect
     */
    default EntitySchema current() {
        return this;
    }

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

    /**
     * The entity classes behind the tables, once they have been read.
     * @param dialect the database to speak of
     * @return the simple names of the classes, sorted, by the canonical names of the
     * tables; empty if they are not known
     */
    default Map<QualifiedName, Set<String>> classes(Dialect dialect) {
        return Map.of();
    }

}
