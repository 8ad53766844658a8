package dev.migrate.dialect;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * Finds the present definition of a table.
 */
@FunctionalInterface
public interface TableLookup {

    /**
     * Knows no table, as when SQL is written without a database.
     */
    TableLookup NONE = (name) -> Optional.empty();

    /**
     * Finds a table.
     * @param name the name of the table
     * @return the table as it is now, or empty if it does not exist or is not known
     */
    Optional<Table> find(QualifiedName name);

}
