package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.StandardConstraints;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Timing;

import org.jspecify.annotations.Nullable;

/**
 * Reads H2's information schema, in thirteen statements. Where an index keeps nulls is
 * not read: H2 does not tell what was said from what a setting has decided.
 */
final class H2Inspector implements Inspector {

    private final Identifiers identifiers;

    private final TypeNames types;

    H2Inspector(Identifiers identifiers, TypeNames types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    public Schema inspect(Connection connection, List<String> otherSchemas) throws SQLException {
        List<String> others = otherSchemas.stream().map(this.identifiers::stored).toList();
        return inspect(connection, CatalogScope.of(defaultSchema(connection), others));
    }

    /**
     * Reads some tables of the default schema.
     * @param connection the connection to use
     * @param pattern a pattern for {@code like} on names as the catalog stores them
     * @return the tables
     * @throws SQLException if the catalog cannot be read
     */
    Schema inspectTables(Connection connection, String pattern) throws SQLException {
        return inspect(connection, CatalogScope.of(defaultSchema(connection), List.of()).only(pattern));
    }

    private String defaultSchema(Connection connection) throws SQLException {
        String[] schema = new String[1];
        H2Catalog.DEFAULT_SCHEMA.read(connection, CatalogScope.of("", List.of()),
                (row) -> schema[0] = row.getString(1));
        return schema[0];
    }

    private Schema inspect(Connection connection, CatalogScope scope) throws SQLException {
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        H2Catalog.TABLES.read(connection, scope, (row) -> schema.addTable(row.getString("table_schema"),
                row.getString("table_name"), row.getString("remarks")));
        H2ColumnTypes columnTypes = new H2ColumnTypes(connection, scope);
        H2Catalog.COLUMNS.read(connection, scope,
                (row) -> table(schema, row).addColumn(column(row, columnTypes, scope)));
        new StandardConstraints(connection, scope, (table, condition) -> condition).addTo(schema, connection, scope);
        H2Catalog.UNIQUE_CONSTRAINTS.read(connection, scope,
                (row) -> table(schema, row).uniqueOptions(row.getString("constraint_name"), Timing.NOT_DEFERRABLE,
                        row.getString("nulls_distinct").equals("NO")));
        addIndexes(schema, connection, scope);
        H2Catalog.SEQUENCES.read(connection, scope, (row) -> schema.addSequence(row.getString("sequence_schema"),
                row.getString("sequence_name"), row.getLong("start_value"), row.getLong("increment")));
        return schema.assemble();
    }

    private TableAssembly table(SchemaAssembly schema, ResultSet row) throws SQLException {
        return schema.table(row.getString("table_schema"), row.getString("table_name"));
    }

    private Column column(ResultSet row, H2ColumnTypes columnTypes, CatalogScope scope) throws SQLException {
        return new Column(row.getString("column_name"), type(row, columnTypes),
                row.getString("is_nullable").equals("YES"), defaultSql(row.getString("column_default"), scope),
                identity(row.getString("identity_generation")), row.getString("generation_expression"),
                row.getString("remarks"));
    }

    private ColumnType type(ResultSet row, H2ColumnTypes columnTypes) throws SQLException {
        String domain = row.getString("domain_name");
        if (domain != null) {
            return new ColumnType.Native(this.identifiers.name(domain));
        }
        return this.types.canonical(this.types.parse(columnTypes.spell(row)));
    }

    // a script with it would only be good for schemas of the same name
    private @Nullable String defaultSql(@Nullable String expression, CatalogScope scope) {
        String qualifiedSequence = "NEXT VALUE FOR \"" + scope.defaultSchema().replace("\"", "\"\"") + "\".";
        return (expression != null && expression.startsWith(qualifiedSequence))
                ? "NEXT VALUE FOR " + expression.substring(qualifiedSequence.length()) : expression;
    }

    private @Nullable Identity identity(@Nullable String generation) {
        if (generation == null) {
            return null;
        }
        return generation.equals("ALWAYS") ? Identity.ALWAYS : Identity.BY_DEFAULT;
    }

    // H2 makes indexes for keys, and for foreign keys unless there is one already
    private void addIndexes(SchemaAssembly schema, Connection connection, CatalogScope scope) throws SQLException {
        Set<QualifiedName> generated = new HashSet<>();
        Set<QualifiedName> uniqueIndexes = new HashSet<>();
        H2Catalog.GENERATED_INDEXES.read(connection, scope, (row) -> generated.add(index(row)));
        H2Catalog.INDEX_COLUMNS.read(connection, scope, (row) -> {
            if (!generated.contains(index(row))) {
                Index.Part part = Index.Part.column(row.getString("column_name"));
                boolean descending = row.getString("ordering_specification").equals("DESC");
                boolean unique = row.getBoolean("is_unique");
                if (!unique && uniqueIndexes.contains(index(row))) {
                    table(schema, row).addIncludedColumn(row.getString("index_name"), row.getString("column_name"));
                    return;
                }
                if (unique) {
                    uniqueIndexes.add(index(row));
                }
                table(schema, row).addIndexPart(row.getString("index_name"), unique, descending ? part.desc() : part);
            }
        });
    }

    private QualifiedName index(ResultSet row) throws SQLException {
        return new QualifiedName(row.getString("index_schema"), row.getString("index_name"));
    }

}
