package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.StandardConstraints;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Domain;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.ReplaceableObject.Kind;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Timing;

import org.jspecify.annotations.Nullable;

/**
 * Reads H2's information schema, in sixteen statements. H2 does not tell what was said
 * from what its settings have decided: what is as these have it counts as not said.
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
        H2Settings settings = H2Settings.read(connection);
        return inspect(connection, settings, CatalogScope.of(settings.defaultSchema(), others));
    }

    @Override
    public Map<String, Set<QualifiedName>> inspectOthers(Connection connection) throws SQLException {
        return H2Catalog.OTHERS.read(connection, this.identifiers);
    }

    @Override
    public List<ReplaceableObject> inspectViews(Connection connection, String pattern) throws SQLException {
        return H2Catalog.OWN_VIEWS.read(connection, this.identifiers, pattern);
    }

    /**
     * Reads some tables of the default schema.
     * @param connection the connection to use
     * @param pattern a pattern for {@code like} on names as the catalog stores them
     * @return the tables
     * @throws SQLException if the catalog cannot be read
     */
    Schema inspectTables(Connection connection, String pattern) throws SQLException {
        H2Settings settings = H2Settings.read(connection);
        return inspect(connection, settings, CatalogScope.of(settings.defaultSchema(), List.of()).only(pattern));
    }

    private Schema inspect(Connection connection, H2Settings settings, CatalogScope scope) throws SQLException {
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        H2Catalog.TABLES.read(connection, scope, (row) -> addTable(schema, row));
        H2ColumnTypes columnTypes = new H2ColumnTypes(connection, scope);
        H2Catalog.COLUMNS.read(connection, scope,
                (row) -> table(schema, row).addColumn(column(row, columnTypes, scope)));
        StandardConstraints constraints = new StandardConstraints(connection, scope, (table, condition) -> condition,
                new H2KeyColumns(connection, scope));
        constraints.addTo(schema, connection, scope);
        H2Catalog.UNIQUE_CONSTRAINTS.read(connection, scope,
                (row) -> table(schema, row).uniqueOptions(row.getString("constraint_name"), Timing.NOT_DEFERRABLE,
                        row.getString("nulls_distinct").equals("NO")));
        addIndexes(schema, settings, connection, scope);
        H2Catalog.SEQUENCES.read(connection, scope, (row) -> addSequence(schema, row));
        H2Catalog.VIEWS.read(connection, scope, (row) -> schema.addView(Kind.VIEW, row.getString("table_schema"),
                row.getString("table_name"), row.getString("view_definition")));
        addDomains(schema, columnTypes, constraints, connection, scope);
        return schema.assemble();
    }

    // to list columns fails as long as there is a materialized view anywhere, since that
    // has none to H2
    private void addTable(SchemaAssembly schema, ResultSet row) throws SQLException {
        String name = row.getString("table_name");
        if (row.getString("table_class").equals(H2Catalog.MATERIALIZED_VIEW)) {
            throw new SQLException(("H2 cannot list columns while there is a materialized view, which is an error of "
                    + "its own. Nothing was changed. Drop %s, or make it a view.")
                .formatted(this.identifiers.name(name)));
        }
        schema.addTable(row.getString("table_schema"), name, row.getString("remarks"));
    }

    private void addSequence(SchemaAssembly schema, ResultSet row) throws SQLException {
        String type = row.getString("data_type").toUpperCase(Locale.ROOT);
        schema.addSequence(row.getString("sequence_schema"), row.getString("sequence_name"),
                H2Counting.of(row, row.getInt("numeric_precision")),
                type.equals("BIGINT") ? null : this.types.canonical(this.types.parse(type)), null, null);
    }

    private void addDomains(SchemaAssembly schema, H2ColumnTypes columnTypes, StandardConstraints constraints,
            Connection connection, CatalogScope scope) throws SQLException {
        Map<QualifiedName, Domain> domains = new LinkedHashMap<>();
        H2Catalog.DOMAINS.read(connection, scope, (row) -> {
            QualifiedName name = new QualifiedName(row.getString("domain_schema"), row.getString("domain_name"));
            ColumnType type = this.types.read(columnTypes.spell(row));
            Domain domain = new Domain(name, type, true, row.getString("domain_default"), null, List.of());
            domains.put(name, domain);
            schema.addDomain(String.valueOf(name.schema()), domain);
        });
        H2Catalog.DOMAIN_CHECKS.read(connection, scope, (row) -> {
            String domainSchema = row.getString("domain_schema");
            String check = row.getString("constraint_name");
            Domain domain = domains.get(new QualifiedName(domainSchema, row.getString("domain_name")));
            if (domain != null) {
                schema.addDomain(domainSchema, domain.withCheckConstraints(List
                    .of(new CheckConstraint(check, constraints.condition(row.getString("constraint_schema"), check)))));
            }
        });
    }

    private TableAssembly table(SchemaAssembly schema, ResultSet row) throws SQLException {
        return schema.table(row.getString("table_schema"), row.getString("table_name"));
    }

    private Column column(ResultSet row, H2ColumnTypes columnTypes, CatalogScope scope) throws SQLException {
        return new Column(row.getString("column_name"), type(row, columnTypes),
                row.getString("is_nullable").equals("YES"), defaultSql(row.getString("column_default"), scope),
                identity(row), row.getString("generation_expression"), row.getString("remarks"));
    }

    private ColumnType type(ResultSet row, H2ColumnTypes columnTypes) throws SQLException {
        String domain = row.getString("domain_name");
        if (domain != null) {
            return new ColumnType.Native(this.identifiers.name(domain));
        }
        return this.types.read(columnTypes.spell(row));
    }

    // a script with it would only be good for schemas of the same name
    private @Nullable String defaultSql(@Nullable String expression, CatalogScope scope) {
        if (expression == null || expression.equals("NULL")) {
            return null;
        }
        String qualifiedSequence = "NEXT VALUE FOR \"" + scope.defaultSchema().replace("\"", "\"\"") + "\".";
        return expression.startsWith(qualifiedSequence)
                ? "NEXT VALUE FOR " + expression.substring(qualifiedSequence.length()) : expression;
    }

    private @Nullable Identity identity(ResultSet row) throws SQLException {
        String generation = row.getString("identity_generation");
        return (generation == null) ? null : new Identity(generation.equals("ALWAYS"), H2Counting.ofIdentity(row));
    }

    // H2 makes indexes for keys, and for foreign keys unless there is one already
    private void addIndexes(SchemaAssembly schema, H2Settings settings, Connection connection, CatalogScope scope)
            throws SQLException {
        Set<QualifiedName> generated = new HashSet<>();
        Set<QualifiedName> uniqueIndexes = new HashSet<>();
        Set<QualifiedName> nullsNotDistinct = new HashSet<>();
        H2Catalog.INDEXES.read(connection, scope, (row) -> {
            if (row.getBoolean("is_generated")) {
                generated.add(index(row));
            }
            if ("NO".equals(row.getString("nulls_distinct"))) {
                nullsNotDistinct.add(index(row));
            }
        });
        H2Catalog.INDEX_COLUMNS.read(connection, scope, (row) -> {
            if (!generated.contains(index(row))) {
                boolean descending = row.getString("ordering_specification").equals("DESC");
                Index.Part part = Index.Part.column(row.getString("column_name"))
                    .withNulls(settings.nulls(descending, row.getString("null_ordering")));
                boolean unique = row.getBoolean("is_unique");
                if (!unique && uniqueIndexes.contains(index(row))) {
                    table(schema, row).addIncludedColumn(row.getString("index_name"), row.getString("column_name"));
                    return;
                }
                if (unique) {
                    uniqueIndexes.add(index(row));
                }
                table(schema, row).addIndexPart(row.getString("index_name"), unique, descending ? part.desc() : part);
                if (nullsNotDistinct.contains(index(row))) {
                    table(schema, row).indexOptions(row.getString("index_name"),
                            (options) -> options.withNullsNotDistinct(true));
                }
            }
        });
    }

    private QualifiedName index(ResultSet row) throws SQLException {
        return new QualifiedName(row.getString("index_schema"), row.getString("index_name"));
    }

}
