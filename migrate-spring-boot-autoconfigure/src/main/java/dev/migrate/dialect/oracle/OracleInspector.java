package dev.migrate.dialect.oracle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
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
 * Reads Oracle's data dictionary, in seven statements.
 */
final class OracleInspector implements Inspector {

    private static final Pattern NEXT_VALUE = Pattern.compile("\"([^\"]+)\"\\.\"([^\"]+)\"\\.\"?nextval\"?",
            Pattern.CASE_INSENSITIVE);

    // a descending column is an expression to Oracle
    private static final Pattern COLUMN = Pattern.compile("\"([^\"]+)\"");

    private final Identifiers identifiers;

    private final TypeNames types;

    OracleInspector(Identifiers identifiers, TypeNames types) {
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
        OracleCatalog.DEFAULT_SCHEMA.read(connection, CatalogScope.of("", List.of()),
                (row) -> schema[0] = row.getString(1));
        return schema[0];
    }

    private Schema inspect(Connection connection, CatalogScope scope) throws SQLException {
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        OracleCatalog.TABLES.read(connection, scope, (row) -> schema.addTable(row.getString("table_schema"),
                row.getString("table_name"), row.getString("comments")));
        OracleCatalog.COLUMNS.read(connection, scope, (row) -> table(schema, row).addColumn(column(row, scope)));
        OracleCatalog.KEYS.read(connection, scope, (row) -> addKeyColumn(table(schema, row), row));
        OracleCatalog.CHECKS.read(connection, scope, (row) -> table(schema, row)
            .addCheck(row.getString("constraint_name"), OracleExpression.of(row.getString("check_condition"))));
        OracleCatalog.INDEXES.read(connection, scope, (row) -> table(schema, row)
            .addIndexPart(row.getString("index_name"), row.getString("uniqueness").equals("UNIQUE"), indexPart(row)));
        OracleCatalog.SEQUENCES.read(connection, scope, (row) -> schema.addSequence(row.getString("sequence_schema"),
                row.getString("sequence_name"), row.getLong("start_value"), row.getLong("increment_by")));
        return schema.assemble();
    }

    private TableAssembly table(SchemaAssembly schema, ResultSet row) throws SQLException {
        return schema.table(row.getString("table_schema"), row.getString("table_name"));
    }

    private Column column(ResultSet row, CatalogScope scope) throws SQLException {
        String name = row.getString("column_name");
        ColumnType type = this.types.canonical(this.types.parse(OracleColumnType.spell(row)));
        boolean nullable = row.getString("nullable").equals("Y");
        boolean generated = row.getString("virtual_column").equals("YES");
        Identity identity = identity(row.getString("generation_type"));
        String comment = row.getString("comments");
        // see the catalog: after everything else
        String expression = row.getString("data_default");
        return new Column(name, type, nullable,
                (expression != null && !generated && identity == null) ? defaultSql(expression, scope) : null, identity,
                (expression != null && generated) ? OracleExpression.of(expression) : null, comment);
    }

    private static @Nullable Identity identity(@Nullable String generation) {
        if (generation == null) {
            return null;
        }
        return generation.equals("ALWAYS") ? Identity.ALWAYS : Identity.BY_DEFAULT;
    }

    // a script with the schema would only be good for schemas of the same name
    private @Nullable String defaultSql(String expression, CatalogScope scope) {
        Matcher nextValue = NEXT_VALUE.matcher(expression.strip());
        if (nextValue.matches() && nextValue.group(1).equals(scope.defaultSchema())) {
            return this.identifiers.sql(this.identifiers.name(nextValue.group(2))) + ".nextval";
        }
        String plain = OracleExpression.of(expression);
        // what is left of a default that was taken away
        return plain.equals("null") ? null : plain;
    }

    private void addKeyColumn(TableAssembly table, ResultSet row) throws SQLException {
        String name = row.getString("constraint_name");
        String column = row.getString("column_name");
        switch (row.getString("constraint_type")) {
            case "P" -> table.addPrimaryKeyColumn(name, column);
            case "U" -> table.addUniqueColumn(name, column);
            default -> table.addForeignKeyColumn(name, column,
                    new QualifiedName(row.getString("referenced_schema"), row.getString("referenced_table")),
                    row.getString("referenced_column"),
                    ReferentialAction.valueOf(row.getString("delete_rule").replace(' ', '_')),
                    ReferentialAction.NO_ACTION);
        }
    }

    private Index.Part indexPart(ResultSet row) throws SQLException {
        String column = row.getString("column_name");
        boolean descending = row.getString("descend").equals("DESC");
        String expression = row.getString("column_expression");
        Matcher quoted = COLUMN.matcher(Objects.requireNonNullElse(expression, ""));
        Index.Part part = (expression == null) ? Index.Part.column(column) : quoted.matches()
                ? Index.Part.column(quoted.group(1)) : Index.Part.expression(OracleExpression.of(expression));
        return descending ? part.desc() : part;
    }

}
