package dev.migrate.dialect;

import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A family of databases that there is a dialect for: how a database of it is recognized,
 * and how its dialect is put together.
 *
 * @param name the name as users write it in commands and scripts
 * @param members tells which databases belong to it
 * @param dialects puts the dialect for such a database together
 * @param withoutDatabase puts the dialect together for writing SQL without a database
 */
public record DialectFamily(String name, Predicate<DatabaseProduct> members, Factory dialects,
        Supplier<Dialect> withoutDatabase) {

    /**
     * A family whose dialect is the same for all of its databases.
     * @param name the name as users write it
     * @param product what its databases say they are
     * @param dialect puts the dialect together
     * @return the family
     */
    public static DialectFamily of(String name, String product, Supplier<Dialect> dialect) {
        return new DialectFamily(name, (database) -> database.name().equals(product), (database) -> dialect.get(),
                dialect);
    }

    /**
     * Puts the dialect for a database together.
     */
    @FunctionalInterface
    public interface Factory {

        /**
         * Puts the dialect together.
         * @param product what the database says it is
         * @return the dialect
         * @throws SQLException if the database does not say what must be known of it
         */
        Dialect create(DatabaseProduct product) throws SQLException;

    }

}
