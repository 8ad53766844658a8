package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a table exists.
 */
class TableExistence {

    private final Identifiers identifiers;

    TableExistence(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    boolean test(Connection connection, QualifiedName table) throws SQLException {
        String name = this.identifiers.stored(table.name());
        // The name is a pattern in which "_" means any character: the answer is sifted.
        try (ResultSet tables = connection.getMetaData()
            .getTables(connection.getCatalog(), schema(connection, table), name, null)) {
            while (tables.next()) {
                if (name.equals(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    private @Nullable String schema(Connection connection, QualifiedName table) throws SQLException {
        return (table.schema() != null) ? this.identifiers.stored(table.schema()) : connection.getSchema();
    }

}
