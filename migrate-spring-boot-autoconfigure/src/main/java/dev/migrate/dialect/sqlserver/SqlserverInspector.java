package dev.migrate.dialect.sqlserver;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

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
 * Reads SQL Server's catalog views, in seven statements.
 * <p>
 * The server knows one kind of identity, which refuses numbers from outside unless
 * {@code identity_insert} is on: it is found as {@link Identity#BY_DEFAULT}.
 */
final class SqlserverInspector implements Inspector {

    private final Identifiers identifiers;

    private final TypeNames types;

    SqlserverInspector(Identifiers identifiers, TypeNames types) {
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
        String[] schema = { "" };
        SqlserverCatalog.DEFAULT_SCHEMA.read(connection, CatalogScope.of("", List.of()),
                (row) -> schema[0] = row.getString(1));
        return schema[0];
    }

    private Schema inspect(Connection connection, CatalogScope scope) throws SQLException {
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        SqlserverCatalog.TABLES.read(connection, scope, (row) -> schema.addTable(row.getString("table_schema"),
                row.getString("table_name"), row.getString("comment")));
        SqlserverCatalog.COLUMNS.read(connection, scope, (row) -> table(schema, row).addColumn(column(row, scope)));
        SqlserverCatalog.INDEXES.read(connection, scope, (row) -> addIndexPart(table(schema, row), row));
        SqlserverCatalog.FOREIGN_KEYS.read(connection, scope,
                (row) -> table(schema, row).addForeignKeyColumn(row.getString("constraint_name"),
                        row.getString("column_name"),
                        new QualifiedName(row.getString("referenced_schema"), row.getString("referenced_table")),
                        row.getString("referenced_column"), ReferentialAction.valueOf(row.getString("on_delete")),
                        ReferentialAction.valueOf(row.getString("on_update"))));
        SqlserverCatalog.CHECKS.read(connection, scope, (row) -> table(schema, row)
            .addCheck(row.getString("constraint_name"), OuterParentheses.strip(row.getString("definition"))));
        SqlserverCatalog.SEQUENCES.read(connection, scope, (row) -> schema.addSequence(row.getString("sequence_schema"),
                row.getString("sequence_name"), row.getLong("start_value"), row.getLong("increment")));
        return schema.assemble();
    }

    private TableAssembly table(SchemaAssembly schema, ResultSet row) throws SQLException {
        return schema.table(row.getString("table_schema"), row.getString("table_name"));
    }

    private Column column(ResultSet row, CatalogScope scope) throws SQLException {
        ColumnType type = this.types.canonical(this.types.parse(SqlserverColumnType.spell(row)));
        String computed = row.getString("computed_definition");
        return new Column(row.getString("column_name"), type, row.getBoolean("is_nullable"),
                defaultSql(row.getString("default_definition"), type, scope),
                row.getBoolean("is_identity") ? Identity.BY_DEFAULT : null,
                (computed != null) ? OuterParentheses.strip(computed) : null, row.getString("comment"),
                computed != null && !row.getBoolean("is_persisted"));
    }

    // a script with the schema would only be good for schemas of the same name
    private @Nullable String defaultSql(@Nullable String definition, ColumnType type, CatalogScope scope) {
        if (definition == null) {
            return null;
        }
        String expression = SqlserverDefault.plain(type, definition);
        String qualifiedSequence = "NEXT VALUE FOR [" + scope.defaultSchema().replace("]", "]]") + "].";
        return expression.startsWith(qualifiedSequence)
                ? "NEXT VALUE FOR " + expression.substring(qualifiedSequence.length()) : expression;
    }

    private void addIndexPart(TableAssembly table, ResultSet row) throws SQLException {
        String name = row.getString("index_name");
        String column = row.getString("column_name");
        if (row.getBoolean("is_primary_key")) {
            table.addPrimaryKeyColumn(name, column);
        }
        else if (row.getBoolean("is_unique_constraint")) {
            table.addUniqueColumn(name, column);
        }
        else if (row.getBoolean("is_included_column")) {
            table.addIncludedColumn(name, column);
        }
        else {
            String condition = row.getString("filter_definition");
            Index.Part part = Index.Part.column(column);
            table.addIndexPart(name, row.getBoolean("is_unique"),
                    row.getBoolean("is_descending_key") ? part.desc() : part);
            table.indexOptions(name,
                    (options) -> options.withWhere((condition != null) ? OuterParentheses.strip(condition) : null));
        }
    }

}
