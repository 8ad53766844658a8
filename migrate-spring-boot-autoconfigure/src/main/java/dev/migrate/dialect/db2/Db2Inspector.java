package dev.migrate.dialect.db2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.OuterParentheses;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.oracle.OracleExpression;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;

import org.jspecify.annotations.Nullable;

/**
 * Reads Db2's catalog, in seven statements. It has checks and defaults letter by letter
 * as they were written, as Oracle does.
 */
final class Db2Inspector implements Inspector {

    private static final Pattern GENERATION = Pattern.compile("as\\s*(\\(.*\\))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Identifiers identifiers;

    private final TypeNames types;

    Db2Inspector(Identifiers identifiers, TypeNames types) {
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
        Db2Catalog.DEFAULT_SCHEMA.read(connection, CatalogScope.of("", List.of()),
                (row) -> schema[0] = row.getString(1));
        return schema[0];
    }

    private Schema inspect(Connection connection, CatalogScope scope) throws SQLException {
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        Db2Catalog.TABLES.read(connection, scope, (row) -> schema.addTable(row.getString("table_schema"),
                row.getString("table_name"), row.getString("remarks")));
        Db2Catalog.COLUMNS.read(connection, scope, (row) -> table(schema, row).addColumn(column(row)));
        Db2Catalog.KEYS.read(connection, scope, (row) -> addKeyColumn(table(schema, row), row));
        Db2Catalog.CHECKS.read(connection, scope, (row) -> table(schema, row).addCheck(row.getString("constraint_name"),
                OracleExpression.of(row.getString("check_condition"))));
        Db2Catalog.INDEXES.read(connection, scope, (row) -> addIndexPart(table(schema, row), row));
        Db2Catalog.SEQUENCES.read(connection, scope, (row) -> schema.addSequence(row.getString("sequence_schema"),
                row.getString("sequence_name"), row.getLong("start_value"), row.getLong("increment_by")));
        return schema.assemble();
    }

    private TableAssembly table(SchemaAssembly schema, ResultSet row) throws SQLException {
        return schema.table(row.getString("table_schema"), row.getString("table_name"));
    }

    private Column column(ResultSet row) throws SQLException {
        ColumnType type = this.types.canonical(this.types.parse(Db2ColumnType.spell(row)));
        boolean always = row.getString("generated").equals("A");
        Identity identity = !row.getString("identity").equals("Y") ? null
                : always ? Identity.ALWAYS : Identity.BY_DEFAULT;
        String expression = (always && identity == null) ? row.getString("expression") : null;
        String defaultValue = row.getString("default_value");
        return new Column(row.getString("column_name"), type, row.getString("nulls").equals("Y"),
                (expression == null && identity == null) ? defaultSql(defaultValue) : null, identity,
                (expression != null) ? generation(expression) : null, row.getString("remarks"));
    }

    private static @Nullable String defaultSql(@Nullable String expression) {
        return (expression == null || expression.strip().equalsIgnoreCase("null")) ? null
                : OracleExpression.of(expression);
    }

    private static String generation(String expression) {
        Matcher generation = GENERATION.matcher(expression.strip());
        return OracleExpression
            .of(OuterParentheses.strip(generation.matches() ? generation.group(1) : expression.strip()));
    }

    private void addKeyColumn(TableAssembly table, ResultSet row) throws SQLException {
        String name = row.getString("constraint_name");
        String column = row.getString("column_name");
        switch (row.getString("constraint_type")) {
            case "P" -> table.addPrimaryKeyColumn(name, column);
            case "U" -> table.addUniqueColumn(name, column);
            default -> table.addForeignKeyColumn(name, column,
                    new QualifiedName(row.getString("referenced_schema"), row.getString("referenced_table")),
                    row.getString("referenced_column"), action(row.getString("deleterule")),
                    action(row.getString("updaterule")));
        }
    }

    private static ReferentialAction action(String code) {
        return switch (code) {
            case "C" -> ReferentialAction.CASCADE;
            case "N" -> ReferentialAction.SET_NULL;
            case "R" -> ReferentialAction.RESTRICT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private void addIndexPart(TableAssembly table, ResultSet row) throws SQLException {
        boolean unique = row.getString("uniquerule").equals("U");
        String expression = row.getString("expression");
        if (unique && row.getString("nullkeys").equals("N") && expression == null) {
            table.addUniqueColumn(row.getString("index_name"), row.getString("column_name"));
            return;
        }
        Index.Part part = (expression != null) ? Index.Part.expression(OracleExpression.of(expression))
                : Index.Part.column(row.getString("column_name"));
        table.addIndexPart(row.getString("index_name"), unique,
                row.getString("colorder").equals("D") ? part.desc() : part);
    }

}
