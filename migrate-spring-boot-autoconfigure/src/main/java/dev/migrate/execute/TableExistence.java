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
        DatabaseMetaData metaData = connection.getMetaData();
        String name = this.identifiers.stored(table.name());
        String schema = (table.schema() != null) ? this.identifiers.stored(table.schema()) : null;
        String current = connection.getSchema();
        if (schema != null && current == null && !metaData.supportsSchemasInTableDefinitions()) {
            // What SQL calls a schema on MariaDB is a catalog to its driver, unless it is
            // told otherwise.
            return isAmong(metaData.getTables(schema, null, pattern(metaData, name), null), null, name);
        }
        String wanted = (schema != null) ? schema : current;
        boolean any = wanted == null || !pattern(metaData, wanted).equals(wanted);
        return isAmong(metaData.getTables(connection.getCatalog(), any ? null : wanted, pattern(metaData, name), null),
                wanted, name);
    }

    /**
     * A name is a pattern to most drivers, in which "_" means any character, so that the
     * answer is sifted. What escapes a character in a pattern may be part of the name,
     * but not all drivers take it for that: then all are asked for.
     */
    private static String pattern(DatabaseMetaData metaData, String name) throws SQLException {
        String escape = metaData.getSearchStringEscape();
        return (escape != null && !escape.isEmpty() && name.contains(escape)) ? "%" : name;
    }

    private static boolean isAmong(ResultSet tables, @Nullable String schema, String name) throws SQLException {
        try (tables) {
            while (tables.next()) {
                String found = tables.getString("TABLE_SCHEM");
                if (name.equals(tables.getString("TABLE_NAME"))
                        && (schema == null || found == null || schema.equals(found))) {
                    return true;
                }
            }
            return false;
        }
    }

}
