package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.QualifiedName;

/**
 * Looks for an index in the catalog, also for one that the picture of a table leaves out
 * because a foreign key has brought it.
 */
final class MariadbIndexLookup {

    private static final String QUERY = """
            select 1
            from information_schema.statistics
            where table_schema = coalesce(?, database())
            and table_name = ?
            and index_name = ?
            """;

    private MariadbIndexLookup() {
    }

    static boolean exists(Connection connection, QualifiedName table, String name, Identifiers identifiers)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, (table.schema() != null) ? identifiers.stored(table.schema()) : null);
            query.setString(2, identifiers.stored(table.name()));
            query.setString(3, identifiers.stored(name));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

}
