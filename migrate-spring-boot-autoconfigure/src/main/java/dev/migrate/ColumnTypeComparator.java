package dev.migrate;

import java.util.Optional;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;

/**
 * Decides whether two types of a column are the same, where an application knows better
 * than the database. Declared as a bean, it is asked before the types are compared; of
 * several comparators, the first that has an opinion counts.
 */
@FunctionalInterface
public interface ColumnTypeComparator {

    /**
     * Compares the types of a column.
     * @param table the table
     * @param actual the column as it is in the database
     * @param wanted the column as the entities want it
     * @return whether the types are the same, or empty to leave it to Migrate
     */
    Optional<Boolean> same(QualifiedName table, Column actual, Column wanted);

}
