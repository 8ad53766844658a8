package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
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

    /**
     * Reads from the catalog what the neutral picture of a table does not have.
     * @param reader reads it
     * @param <T> what is read
     * @return what was read, or empty when SQL is written without a database
     */
    default <T> Optional<T> read(CatalogReader<T> reader) {
        return Optional.empty();
    }

    /**
     * Reads something from a catalog.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    interface CatalogReader<T> {

        /**
         * Reads it.
         * @param connection the connection to use
         * @return what was read
         * @throws SQLException if the catalog cannot be read
         */
        T read(Connection connection) throws SQLException;

    }

}
