package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.OuterParentheses;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;

import org.jspecify.annotations.Nullable;

/**
 * Reads PostgreSQL's catalog, in six statements.
 * <p>
 * A {@code serial} column is found as what it is, a column whose default takes the next
 * value of a sequence; the sequence that it owns is left out. Of an index, the access
 * method, the condition, included columns, operator classes and the place of nulls are
 * not read: {@link Index} does not know them.
 */
final class PostgresqlInspector implements Inspector {

    private final Identifiers identifiers;

    private final TypeNames types;

    PostgresqlInspector(Identifiers identifiers, TypeNames types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    public Schema inspect(Connection connection, List<String> otherSchemas) throws SQLException {
        List<String> others = otherSchemas.stream().map(this.identifiers::stored).toList();
        return inspect(connection, CatalogScope.of(schema(connection, PostgresqlCatalog.DEFAULT_SCHEMA), others));
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
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        PostgresqlCatalog.TABLES.read(connection, scope, (row) -> schema.addTable(row.getString("table_schema"),
                row.getString("table_name"), row.getString("comment")));
        PostgresqlCatalog.COLUMNS.read(connection, scope, (row) -> table(schema, row).addColumn(column(row)));
        PostgresqlCatalog.CONSTRAINTS.read(connection, scope, (row) -> addConstraint(table(schema, row), row));
        PostgresqlCatalog.INDEXES.read(connection, scope, (row) -> table(schema, row)
            .addIndexPart(row.getString("index_name"), row.getBoolean("is_unique"), indexPart(row)));
        PostgresqlCatalog.SEQUENCES.read(connection, scope,
                (row) -> schema.addSequence(row.getString("sequence_schema"), row.getString("sequence_name"),
                        row.getLong("start_value"), row.getLong("increment")));
        return schema.assemble();
    }

    private TableAssembly table(SchemaAssembly schema, ResultSet row) throws SQLException {
        return schema.table(row.getString("table_schema"), row.getString("table_name"));
    }

    private Column column(ResultSet row) throws SQLException {
        ColumnType type = this.types.canonical(this.types.parse(row.getString("type")));
        String expression = row.getString("expression");
        boolean generated = row.getBoolean("generated");
        return new Column(row.getString("column_name"), type, !row.getBoolean("not_null"),
                (expression != null && !generated) ? PostgresqlDefault.plain(expression, row.getString("bare_type"))
                        : null,
                identity(row.getString("identity")),
                (expression != null && generated) ? PostgresqlExpression.of(expression) : null,
                row.getString("comment"));
    }

    private @Nullable Identity identity(String code) {
        return switch (code) {
            case "a" -> Identity.ALWAYS;
            case "d" -> Identity.BY_DEFAULT;
            default -> null;
        };
    }

    private void addConstraint(TableAssembly table, ResultSet row) throws SQLException {
        String name = row.getString("constraint_name");
        switch (row.getString("constraint_type")) {
            case "p" -> table.addPrimaryKeyColumn(name, row.getString("column_name"));
            case "u" -> table.addUniqueColumn(name, row.getString("column_name"));
            case "f" -> table.addForeignKeyColumn(name, row.getString("column_name"),
                    new QualifiedName(row.getString("referenced_schema"), row.getString("referenced_table")),
                    row.getString("referenced_column"), action(row.getString("on_delete")),
                    action(row.getString("on_update")));
            default -> table.addCheck(name, PostgresqlExpression.of(row.getString("condition")));
        }
    }

    private ReferentialAction action(String code) {
        return switch (code) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private Index.Part indexPart(ResultSet row) throws SQLException {
        String column = row.getString("column_name");
        Index.Part part = (column != null) ? Index.Part.column(column)
                : Index.Part.expression(PostgresqlExpression.of(OuterParentheses.strip(row.getString("expression"))));
        return row.getBoolean("descending") ? part.desc() : part;
    }

}
