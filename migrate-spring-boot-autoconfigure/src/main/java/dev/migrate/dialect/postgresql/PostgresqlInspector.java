package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.postgresql.PostgresqlTables.Relation;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Domain;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.ReplaceableObject.Kind;
import dev.migrate.schema.Schema;

import org.jspecify.annotations.Nullable;

/**
 * Reads PostgreSQL's catalog, in seven statements, or eight where there are exclusion
 * constraints.
 * <p>
 * A {@code serial} column is found as what it is, a column whose default takes the next
 * value of a sequence that the column owns. A partition is no table but part of one.
 */
public final class PostgresqlInspector implements Inspector {

    private final Identifiers identifiers;

    private final TypeNames types;

    /**
     * Reads the catalog of PostgreSQL or a relative of it.
     * @param identifiers the rules for names
     * @param types the names of types
     */
    public PostgresqlInspector(Identifiers identifiers, TypeNames types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    public Schema inspect(Connection connection, List<String> otherSchemas) throws SQLException {
        List<String> others = otherSchemas.stream().map(this.identifiers::stored).toList();
        return inspect(connection, CatalogScope.of(schema(connection, PostgresqlCatalog.DEFAULT_SCHEMA), others));
    }

    @Override
    public Map<String, Set<QualifiedName>> inspectOthers(Connection connection) throws SQLException {
        return PostgresqlCatalog.OTHERS.read(connection, this.identifiers);
    }

    @Override
    public List<ReplaceableObject> inspectViews(Connection connection, String pattern) throws SQLException {
        return PostgresqlCatalog.OWN_VIEWS.read(connection, this.identifiers, pattern);
    }

    /**
     * Reads what the normalizer has created for itself.
     * @param connection a connection with at least one temporary table
     * @return the connection's temporary tables, without a schema in their names
     * @throws SQLException if the catalog cannot be read
     */
    Schema inspectTemporaryTables(Connection connection) throws SQLException {
        return inspect(connection, CatalogScope.of(schema(connection, PostgresqlCatalog.SCRATCH_SCHEMA), List.of()));
    }

    private String schema(Connection connection, CatalogQuery query) throws SQLException {
        String[] schema = { "" };
        query.read(connection, CatalogScope.of("", List.of()), (row) -> {
            String name = row.getString(1);
            // null if no schema of the search path exists
            schema[0] = (name != null) ? name : "";
        });
        return schema[0];
    }

    private Schema inspect(Connection connection, CatalogScope scope) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        PostgresqlTables tables = new PostgresqlTables(schema);
        PostgresqlColumns columns = new PostgresqlColumns(this.types);
        PostgresqlConstraints constraints = new PostgresqlConstraints(tables);
        PostgresqlCatalog.TABLES.read(connection, scope, (row) -> addRelation(schema, tables, row));
        PostgresqlCatalog.SEQUENCES.read(connection, scope, (row) -> addSequence(schema, columns, row));
        PostgresqlCatalog.COLUMNS.read(connection, scope, (row) -> addColumn(tables.find(row), columns, row));
        PostgresqlCatalog.constraints(version).read(connection, scope, constraints::add);
        if (constraints.hasExclusions()) {
            PostgresqlCatalog.EXCLUSIONS.read(connection, scope, constraints::addExclusion);
        }
        PostgresqlCatalog.indexes(version).read(connection, scope, (row) -> addIndex(tables.find(row), row));
        PostgresqlCatalog.TYPES.read(connection, scope, (row) -> addType(schema, columns, row));
        return schema.assemble();
    }

    private static void addColumn(@Nullable Relation table, PostgresqlColumns columns, ResultSet row)
            throws SQLException {
        if (table != null) {
            Column column = columns.column(row);
            table.columns().put(row.getInt("position"), column.name());
            table.table().addColumn(column);
        }
    }

    private static void addIndex(@Nullable Relation table, ResultSet row) throws SQLException {
        if (table != null) {
            PostgresqlIndexes.add(table, row);
        }
    }

    private void addRelation(SchemaAssembly schema, PostgresqlTables tables, ResultSet row) throws SQLException {
        String namespace = row.getString("table_schema");
        String name = row.getString("table_name");
        switch (row.getString("kind")) {
            case "v" -> schema.addView(Kind.VIEW, namespace, name, row.getString("definition"));
            case "m" -> schema.addView(Kind.MATERIALIZED_VIEW, namespace, name, row.getString("definition"));
            default -> {
                if (row.getBoolean("is_partition")) {
                    addPartition(schema, row);
                }
                else {
                    addTable(schema, row);
                    tables.add(row);
                }
            }
        }
    }

    private void addPartition(SchemaAssembly schema, ResultSet row) throws SQLException {
        String partitionBy = row.getString("partition_by");
        String bound = row.getString("bound") + ((partitionBy != null) ? " PARTITION BY " + partitionBy : "");
        schema.table(row.getString("parent_schema"), row.getString("parent_name"))
            .addPartition(row.getString("table_schema"), row.getString("table_name"), bound);
    }

    private void addTable(SchemaAssembly schema, ResultSet row) throws SQLException {
        String namespace = row.getString("table_schema");
        String name = row.getString("table_name");
        String partitionBy = row.getString("partition_by");
        String tablespace = row.getString("tablespace");
        String parent = row.getString("parent_name");
        // another row for another parent
        if (!schema.hasTable(namespace, name)) {
            schema.addTable(namespace, name, row.getString("comment"));
        }
        TableAssembly table = schema.table(namespace, name);
        if (partitionBy != null || tablespace != null) {
            table.tableOptions((options) -> options.withPartitionBy(partitionBy)
                .withTablespace((tablespace != null) ? this.identifiers.name(tablespace) : null));
        }
        if (parent != null) {
            table.addParent(row.getString("parent_schema"), parent);
        }
    }

    private void addSequence(SchemaAssembly schema, PostgresqlColumns columns, ResultSet row) throws SQLException {
        String ownership = row.getString("ownership");
        if ("i".equals(ownership)) {
            columns.addIdentity(row);
            return;
        }
        String type = row.getString("type");
        schema.addSequence(row.getString("sequence_schema"), row.getString("sequence_name"), columns.counting(row),
                type.equals("bigint") ? null : columns.type(type), (ownership != null)
                        ? new QualifiedName(row.getString("table_schema"), row.getString("table_name")) : null,
                row.getString("column_name"));
    }

    private void addType(SchemaAssembly schema, PostgresqlColumns columns, ResultSet row) throws SQLException {
        String namespace = row.getString("type_schema");
        String name = row.getString("type_name");
        if (row.getBoolean("is_enumeration")) {
            schema.addEnumValue(namespace, name, row.getString("value"), row.getBoolean("casts"));
            return;
        }
        String attributes = row.getString("attributes");
        if (attributes != null) {
            schema.addStructType(namespace, name, "as (" + attributes + ")");
            return;
        }
        String expression = row.getString("expression");
        String condition = row.getString("condition");
        List<CheckConstraint> checks = (condition == null) ? List.of()
                : List.of(new CheckConstraint(row.getString("constraint_name"), PostgresqlExpression.of(condition),
                        row.getBoolean("validated") ? Enforcement.ENFORCED : Enforcement.NOT_VALIDATED));
        schema
            .addDomain(namespace,
                    new Domain(new QualifiedName(namespace, name), columns.type(row.getString("type")),
                            !row.getBoolean("not_null"), (expression != null)
                                    ? PostgresqlDefault.plain(expression, row.getString("bare_type")) : null,
                            row.getString("collation"), checks));
    }

}
