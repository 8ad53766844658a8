package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.StandardConstraints;
import dev.migrate.schema.QualifiedName;

/**
 * What the columns of keys are called. Once a column has been renamed, H2's view of key
 * columns goes on calling it by its old name until the database is opened again; that of
 * index columns does not, and every key has an index.
 */
final class H2KeyColumns implements StandardConstraints.KeyReader {

    private final Map<QualifiedName, QualifiedName> indexes = new HashMap<>();

    private final Map<QualifiedName, List<String>> columns = new HashMap<>();

    H2KeyColumns(Connection connection, CatalogScope scope) throws SQLException {
        H2Catalog.KEY_INDEXES.read(connection, scope,
                (row) -> this.indexes.put(
                        new QualifiedName(row.getString("constraint_schema"), row.getString("constraint_name")),
                        new QualifiedName(row.getString("index_schema"), row.getString("index_name"))));
        H2Catalog.KEY_INDEX_COLUMNS.read(connection, scope,
                (row) -> this.columns
                    .computeIfAbsent(new QualifiedName(row.getString("index_schema"), row.getString("index_name")),
                            (index) -> new ArrayList<>())
                    .add(row.getString("column_name")));
    }

    @Override
    public String read(QualifiedName constraint, int place, String column) {
        QualifiedName index = this.indexes.get(constraint);
        List<String> names = (index != null) ? this.columns.getOrDefault(index, List.of()) : List.of();
        // An index may have the columns in another order than the key that it serves.
        return (names.contains(column) || place >= names.size()) ? column : names.get(place);
    }

}
