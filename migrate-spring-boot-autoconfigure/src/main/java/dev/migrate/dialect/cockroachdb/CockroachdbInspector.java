package dev.migrate.dialect.cockroachdb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.postgresql.PostgresqlInspector;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads CockroachDB's catalog, which is PostgreSQL's, in nine statements. Columns that
 * the database has added for itself are left out, and with them a primary key that nobody
 * has asked for. A unique index is a unique constraint here.
 */
final class CockroachdbInspector implements Inspector {

    private final Identifiers identifiers;

    private final PostgresqlInspector inspector;

    CockroachdbInspector(Identifiers identifiers, TypeNames types) {
        this.identifiers = identifiers;
        this.inspector = new PostgresqlInspector(identifiers, types);
    }

    @Override
    public Schema inspect(Connection connection, List<String> otherSchemas) throws SQLException {
        Schema found = this.inspector.inspect(connection, otherSchemas);
        Map<QualifiedName, Set<String>> hidden = hiddenColumns(connection, connection.getSchema());
        return found.withTables(found.tables()
            .stream()
            .map((table) -> without(hidden.getOrDefault(table.name(), Set.of()), table))
            .toList());
    }

    @Override
    public List<ReplaceableObject> inspectViews(Connection connection, String pattern) throws SQLException {
        return this.inspector.inspectViews(connection, pattern);
    }

    private Map<QualifiedName, Set<String>> hiddenColumns(Connection connection, @Nullable String defaultSchema)
            throws SQLException {
        Map<QualifiedName, Set<String>> hidden = new HashMap<>();
        CockroachdbCatalog.HIDDEN_COLUMNS.read(connection, CatalogScope.of("", List.of()), (row) -> {
            String schema = row.getString("table_schema");
            QualifiedName table = new QualifiedName(schema.equals(defaultSchema) ? null : this.identifiers.name(schema),
                    this.identifiers.name(row.getString("table_name")));
            hidden.computeIfAbsent(table, (name) -> new HashSet<>())
                .add(this.identifiers.name(row.getString("column_name")));
        });
        return hidden;
    }

    private static Table without(Set<String> hidden, Table table) {
        if (hidden.isEmpty()) {
            return table;
        }
        PrimaryKey primaryKey = table.primaryKey();
        return table.withColumns(table.columns().stream().filter((column) -> !hidden.contains(column.name())).toList())
            .withPrimaryKey((primaryKey != null) ? without(hidden, primaryKey) : null)
            .withIndexes(table.indexes().stream().map((index) -> without(hidden, index)).toList());
    }

    private static @Nullable PrimaryKey without(Set<String> hidden, PrimaryKey primaryKey) {
        List<String> columns = primaryKey.columns().stream().filter((column) -> !hidden.contains(column)).toList();
        return columns.isEmpty() ? null : new PrimaryKey(primaryKey.name(), columns);
    }

    private static Index without(Set<String> hidden, Index index) {
        return index.withParts(index.parts().stream().filter((part) -> !hidden.contains(part.text())).toList());
    }

}
