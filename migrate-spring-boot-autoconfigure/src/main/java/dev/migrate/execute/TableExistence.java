package dev.migrate.execute;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
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
        String schema = (table.schema() != null) ? this.identifiers.stored(table.schema()) : null;
        if (isAmong(connection, schema, name, name)) {
            return true;
        }
        // What escapes a character in a pattern may be part of a name, which not all
        // drivers take for a pattern.
        String escape = connection.getMetaData().getSearchStringEscape();
        return escape != null && !escape.isEmpty() && name.contains(escape)
                && isAmong(connection, schema, name.replace(escape, escape + escape), name);
    }

    private static boolean isAmong(Connection connection, @Nullable String schema, String pattern, String name)
            throws SQLException {
        // The name is a pattern in which "_" means any character: the answer is sifted.
        try (ResultSet tables = tables(connection, schema, pattern)) {
            while (tables.next()) {
                if (name.equals(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static ResultSet tables(Connection connection, @Nullable String schema, String name) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String current = connection.getSchema();
        if (schema != null && current == null && !metaData.supportsSchemasInTableDefinitions()) {
            // What SQL calls a schema on MariaDB is a catalog to its driver, unless it is
            // told otherwise.
            return metaData.getTables(schema, null, name, null);
        }
        return metaData.getTables(connection.getCatalog(), (schema != null) ? schema : current, name, null);
    }

}
