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
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.Match;
import dev.migrate.schema.Nulls;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Timing;

import org.jspecify.annotations.Nullable;

/**
 * Reads PostgreSQL's catalog, in seven statements.
 * <p>
 * A {@code serial} column is found as what it is, a column whose default takes the next
 * value of a sequence; the sequence that it owns is left out. How an identity column
 * counts and how a table is kept are not read.
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
        PostgresqlCatalog.EXCLUSIONS.read(connection, scope,
                (row) -> table(schema, row).addExclusionElement(exclusion(row)));
        PostgresqlCatalog.INDEXES.read(connection, scope, (row) -> addIndex(table(schema, row), row));
        PostgresqlCatalog.SEQUENCES.read(connection, scope,
                (row) -> schema.addSequence(row.getString("sequence_schema"), row.getString("sequence_name"),
                        new SequenceOptions(row.getLong("start_value"), row.getLong("increment"),
                                row.getObject("minimum", Long.class), row.getObject("maximum", Long.class),
                                row.getObject("cache", Long.class), row.getObject("cycle", Boolean.class))));
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
                row.getString("comment"), row.getBoolean("virtual"));
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
            case "u" -> {
                table.addUniqueColumn(name, row.getString("column_name"));
                table.uniqueOptions(name, timing(row), row.getBoolean("nulls_not_distinct"));
            }
            case "f" -> {
                table.addForeignKeyColumn(name, row.getString("column_name"),
                        new QualifiedName(row.getString("referenced_schema"), row.getString("referenced_table")),
                        row.getString("referenced_column"), action(row.getString("on_delete")),
                        action(row.getString("on_update")));
                table.foreignKeyOptions(name, timing(row),
                        row.getString("match_type").equals("f") ? Match.FULL : Match.SIMPLE);
            }
            default -> table.addCheck(name, PostgresqlExpression.of(row.getString("condition")));
        }
    }

    private ExclusionConstraint exclusion(ResultSet row) throws SQLException {
        String condition = row.getString("condition");
        return new ExclusionConstraint(row.getString("constraint_name"), row.getString("method"),
                List.of(new ExclusionConstraint.Element(row.getString("expression"), row.getString("operator"))),
                (condition != null) ? PostgresqlExpression.of(OuterParentheses.strip(condition)) : null, timing(row));
    }

    private Timing timing(ResultSet row) throws SQLException {
        return row.getBoolean("deferred") ? Timing.INITIALLY_DEFERRED
                : row.getBoolean("deferrable") ? Timing.DEFERRABLE : Timing.NOT_DEFERRABLE;
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

    private void addIndex(TableAssembly table, ResultSet row) throws SQLException {
        String name = row.getString("index_name");
        if (row.getBoolean("included")) {
            table.addIncludedColumn(name, row.getString("column_name"));
            return;
        }
        table.addIndexPart(name, row.getBoolean("is_unique"), indexPart(row));
        String method = row.getString("method");
        String condition = row.getString("condition");
        boolean nullsNotDistinct = row.getBoolean("nulls_not_distinct");
        table.indexOptions(name,
                (options) -> options.withMethod(method.equals("btree") ? null : method)
                    .withWhere((condition != null) ? PostgresqlExpression.of(OuterParentheses.strip(condition)) : null)
                    .withNullsNotDistinct(nullsNotDistinct));
    }

    private Index.Part indexPart(ResultSet row) throws SQLException {
        String column = row.getString("column_name");
        Index.Part part = (column != null) ? Index.Part.column(column)
                : Index.Part.expression(PostgresqlExpression.of(OuterParentheses.strip(row.getString("expression"))));
        boolean descending = row.getBoolean("descending");
        boolean nullsFirst = row.getBoolean("nulls_first");
        Nulls nulls = (descending == nullsFirst) ? Nulls.DEFAULT : nullsFirst ? Nulls.FIRST : Nulls.LAST;
        Index.Part placed = part.withNulls(nulls).withOperatorClass(row.getString("operator_class"));
        return descending ? placed.desc() : placed;
    }

}
