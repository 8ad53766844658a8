package dev.migrate.dialect.hsqldb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads HSQLDB's information schema, in fifteen statements.
 */
final class HsqldbInspector implements Inspector {

    private final Identifiers identifiers;

    private final TypeNames types;

    HsqldbInspector(Identifiers identifiers, TypeNames types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    public Schema inspect(Connection connection, List<String> otherSchemas) throws SQLException {
        List<String> others = otherSchemas.stream().map(this.identifiers::stored).toList();
        return inspect(connection, CatalogScope.of(defaultSchema(connection), others));
    }

    @Override
    public Map<String, Set<QualifiedName>> inspectOthers(Connection connection) throws SQLException {
        return HsqldbCatalog.OTHERS.read(connection, this.identifiers);
    }

    @Override
    public List<ReplaceableObject> inspectViews(Connection connection, String pattern) throws SQLException {
        return HsqldbCatalog.OWN_VIEWS.read(connection, this.identifiers, pattern);
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
        HsqldbCatalog.DEFAULT_SCHEMA.read(connection, CatalogScope.of("", List.of()),
                (row) -> schema[0] = row.getString(1));
        return schema[0];
    }

    private Schema inspect(Connection connection, CatalogScope scope) throws SQLException {
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        Map<ObjectName, String> comments = comments(connection, scope);
        HsqldbCatalog.TABLES.read(connection, scope, (row) -> schema.addTable(row.getString("table_schema"),
                row.getString("table_name"), comments.get(ObjectName.table(row))));
        Map<ObjectName, String> sequences = columnSequences(connection, scope);
        HsqldbCatalog.COLUMNS.read(connection, scope,
                (row) -> table(schema, row).addColumn(column(row, sequences, comments)));
        StandardConstraints constraints = new StandardConstraints(connection, scope,
                (table, condition) -> HsqldbExpression.isNotNull(table, condition) ? null
                        : HsqldbExpression.of(table, condition));
        constraints.addTo(schema, connection, scope);
        addIndexes(schema, connection, scope);
        HsqldbCatalog.SEQUENCES.read(connection, scope, (row) -> addSequence(schema, row));
        HsqldbCatalog.VIEWS.read(connection, scope, (row) -> schema.addView(Kind.VIEW, row.getString("table_schema"),
                row.getString("table_name"), row.getString("view_definition")));
        addDomains(schema, constraints, connection, scope);
        return schema.assemble();
    }

    private void addSequence(SchemaAssembly schema, ResultSet row) throws SQLException {
        String type = row.getString("data_type");
        schema.addSequence(row.getString("sequence_schema"), row.getString("sequence_name"), HsqldbCounting.of(row),
                type.equals("BIGINT") ? null : this.types.canonical(this.types.parse(type)), null, null);
    }

    private void addDomains(SchemaAssembly schema, StandardConstraints constraints, Connection connection,
            CatalogScope scope) throws SQLException {
        Map<QualifiedName, Domain> domains = new LinkedHashMap<>();
        HsqldbCatalog.DOMAINS.read(connection, scope, (row) -> {
            QualifiedName name = new QualifiedName(row.getString("domain_schema"), row.getString("domain_name"));
            Domain domain = new Domain(name, this.types.canonical(this.types.parse(row.getString("type"))), true,
                    defaultSql(row.getString("domain_default")), collation(row), List.of());
            domains.put(name, domain);
            schema.addDomain(String.valueOf(name.schema()), domain);
        });
        HsqldbCatalog.DOMAIN_CHECKS.read(connection, scope, (row) -> {
            QualifiedName name = new QualifiedName(row.getString("domain_schema"), row.getString("domain_name"));
            String check = row.getString("constraint_name");
            String condition = constraints.condition(row.getString("constraint_schema"), check);
            Domain domain = domains.get(name);
            if (domain != null) {
                schema.addDomain(String.valueOf(name.schema()), domain
                    .withCheckConstraints(List.of(new CheckConstraint(check, HsqldbExpression.of(name, condition)))));
            }
        });
    }

    private static Map<ObjectName, String> comments(Connection connection, CatalogScope scope) throws SQLException {
        Map<ObjectName, String> comments = new HashMap<>();
        HsqldbCatalog.COMMENTS.read(connection, scope,
                (row) -> comments.put(ObjectName.column(row), row.getString("comment")));
        return comments;
    }

    private Map<ObjectName, String> columnSequences(Connection connection, CatalogScope scope) throws SQLException {
        Map<ObjectName, String> sequences = new HashMap<>();
        HsqldbCatalog.COLUMN_SEQUENCES.read(connection, scope, (row) -> {
            String schema = row.getString("sequence_schema");
            QualifiedName sequence = new QualifiedName(
                    schema.equals(scope.defaultSchema()) ? null : this.identifiers.name(schema),
                    this.identifiers.name(row.getString("sequence_name")));
            sequences.put(ObjectName.column(row), this.identifiers.sql(sequence));
        });
        return sequences;
    }

    private TableAssembly table(SchemaAssembly schema, ResultSet row) throws SQLException {
        return schema.table(row.getString("table_schema"), row.getString("table_name"));
    }

    private Column column(ResultSet row, Map<ObjectName, String> sequences, Map<ObjectName, String> comments)
            throws SQLException {
        QualifiedName table = new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
        String sequence = sequences.get(ObjectName.column(row));
        String generated = row.getString("generation_expression");
        return new Column(row.getString("column_name"), type(row), row.getString("is_nullable").equals("YES"),
                (sequence != null) ? "next value for " + sequence : defaultSql(row.getString("column_default")),
                (sequence != null) ? null : identity(row),
                (generated != null) ? HsqldbExpression.of(table, generated) : null,
                comments.get(ObjectName.column(row)), false, collation(row));
    }

    // https://hsqldb.org/doc/2.0/guide/databaseobjects-chapt.html#dbc_collations
    private static @Nullable String collation(ResultSet row) throws SQLException {
        String collation = row.getString("collation_name");
        return (collation == null || collation.equals("SQL_TEXT")) ? null : '"' + collation.replace("\"", "\"\"") + '"';
    }

    private ColumnType type(ResultSet row) throws SQLException {
        String domain = row.getString("domain_name");
        if (domain != null) {
            return new ColumnType.Native(this.identifiers.name(domain));
        }
        return this.types.canonical(this.types.parse(row.getString("type")));
    }

    private static @Nullable String defaultSql(@Nullable String expression) {
        return (expression == null || expression.equals("NULL")) ? null : expression;
    }

    private static @Nullable Identity identity(ResultSet row) throws SQLException {
        if (row.getString("is_identity").equals("NO")) {
            return null;
        }
        return new Identity(row.getString("identity_generation").equals("ALWAYS"), HsqldbCounting.ofIdentity(row));
    }

    // whether an index runs from high to low is accepted but not kept
    private void addIndexes(SchemaAssembly schema, Connection connection, CatalogScope scope) throws SQLException {
        Set<IndexColumn> implementing = new HashSet<>();
        HsqldbCatalog.CONSTRAINT_INDEXES.read(connection, scope,
                (row) -> implementing.add(IndexColumn.of(row.getString("index_schema"), row)));
        HsqldbCatalog.INDEX_COLUMNS.read(connection, scope, (row) -> {
            if (!implementing.remove(IndexColumn.of(row.getString("table_schema"), row))) {
                table(schema, row).addIndexPart(row.getString("index_name"), !row.getBoolean("non_unique"),
                        Index.Part.column(row.getString("column_name")));
            }
        });
    }

    /**
     * A column of an index.
     */
    private record IndexColumn(String schema, String table, String index, String column, int position) {

        static IndexColumn of(String schema, ResultSet row) throws SQLException {
            return new IndexColumn(schema, row.getString("table_name"),
                    row.getString("index_name").replaceFirst("\\*$", ""), row.getString("column_name"),
                    row.getInt("ordinal_position"));
        }

    }

    /**
     * A table, or a column of it, as the catalog stores their names.
     */
    private record ObjectName(String schema, String table, @Nullable String column) {

        static ObjectName table(ResultSet row) throws SQLException {
            return new ObjectName(row.getString("table_schema"), row.getString("table_name"), null);
        }

        static ObjectName column(ResultSet row) throws SQLException {
            return new ObjectName(row.getString("table_schema"), row.getString("table_name"),
                    row.getString("column_name"));
        }

    }

}
