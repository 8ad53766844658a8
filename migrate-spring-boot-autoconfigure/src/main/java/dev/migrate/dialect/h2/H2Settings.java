package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.schema.Nulls;

import org.jspecify.annotations.Nullable;

/**
 * What a connection and its database are set to.
 *
 * @param defaultSchema the schema that names need not mention
 * @param nullOrdering where nulls are kept: see
 * <a href="https://h2database.com/html/commands.html#set_default_null_ordering">SET
 * DEFAULT_NULL_ORDERING</a>
 */
record H2Settings(String defaultSchema, String nullOrdering) {

    static H2Settings read(Connection connection) throws SQLException {
        H2Settings[] settings = new H2Settings[1];
        H2Catalog.DEFAULT_SCHEMA.read(connection, CatalogScope.of("", List.of()), (row) -> {
            String nullOrdering = row.getString("null_ordering");
            settings[0] = new H2Settings(row.getString(1), (nullOrdering != null) ? nullOrdering : "LOW");
        });
        return settings[0];
    }

    /**
     * What was said of the nulls of an index.
     * @param descending whether it runs from high to low
     * @param found where they are kept, {@code FIRST} or {@code LAST}
     * @return the place, unless it is the usual one
     */
    Nulls nulls(boolean descending, @Nullable String found) {
        boolean usuallyFirst = switch (this.nullOrdering) {
            case "FIRST" -> true;
            case "LAST" -> false;
            case "HIGH" -> descending;
            default -> !descending;
        };
        if (found == null || found.equals(usuallyFirst ? "FIRST" : "LAST")) {
            return Nulls.DEFAULT;
        }
        return usuallyFirst ? Nulls.LAST : Nulls.FIRST;
    }

}
