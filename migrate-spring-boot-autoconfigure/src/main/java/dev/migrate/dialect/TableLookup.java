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
    TableLookup NONE = new TableLookup() {

        @Override
        public Optional<Table> find(QualifiedName name) {
            return Optional.empty();
        }

        @Override
        public boolean live() {
            return false;
        }

    };

    /**
     * Whether a database answers: then a table that is not found does not exist, and
     * statements are sent to it.
     * @return {@code false} where statements are only written down
     */
    default boolean live() {
        return true;
    }

    /**
     * Finds a table.
     * @param name the name of the table
     * @return the table as it is now, or empty if it does not exist or is not known
     */
    Optional<Table> find(QualifiedName name);

}
