package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;

import org.jspecify.annotations.Nullable;

/**
 * Reads MariaDB's information schema, in eight statements, and one more each where there
 * are sequences, partitions and views.
 * <p>
 * MariaDB makes no difference between a unique constraint and a unique index: what could
 * be a constraint is found as one. A check that was written as part of a column goes by
 * the name of the column.
 */
public class MariadbInspector implements Inspector {

    private final Identifiers identifiers;

    private final TypeNames types;

    /**
     * Creates an inspector.
     * @param identifiers the rules for names
     * @param types the names of types
     */
    public MariadbInspector(Identifiers identifiers, TypeNames types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    public Schema inspect(Connection connection, List<String> otherSchemas) throws SQLException {
        List<String> others = otherSchemas.stream().map(this.identifiers::stored).toList();
        return inspect(connection, (defaultSchema) -> CatalogScope.of(defaultSchema, others));
    }

    /**
     * An index with the name and the columns of a foreign key cannot be told from the one
     * that the foreign key brings, and is as good.
     */
    @Override
    public Schema comparable(Schema wanted, Schema actual) {
        return wanted.withTables(wanted.tables()
            .stream()
            .map((table) -> table.withIndexes(table.indexes()
                .stream()
                .filter((index) -> !MariadbForeignKeyIndexes.isBrought(index, table.foreignKeys()))
                .toList()))
            .toList());
    }

    @Override
    public Map<String, Set<QualifiedName>> inspectOthers(Connection connection) throws SQLException {
        return MariadbCatalog.OTHERS.read(connection, this.identifiers);
    }

    @Override
    public List<ReplaceableObject> inspectViews(Connection connection, String pattern) throws SQLException {
        return MariadbCatalog.OWN_VIEWS.read(connection, this.identifiers, pattern);
    }

    /**
     * Reads some tables of the default schema.
     * @param connection the connection to use
     * @param pattern a pattern for {@code like} on names as the catalog stores them
     * @return the tables
     * @throws SQLException if the catalog cannot be read
     */
    Schema inspectTables(Connection connection, String pattern) throws SQLException {
        return inspect(connection, (defaultSchema) -> CatalogScope.of(defaultSchema, List.of()).only(pattern));
    }

    private Schema inspect(Connection connection, Function<String, CatalogScope> scopes) throws SQLException {
        String[] defaults = { "", "" };
        MariadbCatalog.DEFAULT_SCHEMA.read(connection, CatalogScope.of("", List.of()), (row) -> {
            String name = row.getString(1);
            // null if the URL names none
            defaults[0] = (name != null) ? name : "";
            defaults[1] = row.getString(2);
        });
        CatalogScope scope = scopes.apply(defaults[0]);
        return inspect(connection, scope, new MariadbTables(this.identifiers, connection, scope, defaults[1]));
    }

    private Schema inspect(Connection connection, CatalogScope scope, MariadbTables tables) throws SQLException {
        SchemaAssembly schema = new SchemaAssembly(this.identifiers, scope);
        tables.addTo(schema, connection, scope);
        Set<ColumnName> jsonColumns = addChecks(schema, connection, scope);
        MariadbCatalog.COLUMNS.read(connection, scope, (row) -> {
            Column column = column(row, tables, jsonColumns, scope);
            table(schema, row).addColumn(column);
            table(schema, row).tableOptions((options) -> MariadbRowTime.add(column, options));
        });
        new MariadbKeys(this.identifiers, indexColumns(connection), this::indexExpression, connection, scope)
            .addTo(schema);
        tables.addSequencesTo(schema, connection, scope);
        return MariadbRowTime.outsideOfKeys(schema.assemble());
    }

    /**
     * Finds the parts of indexes.
     * @param connection the connection to use
     * @return the query
     * @throws SQLException if the server does not say what it is
     */
    protected CatalogQuery indexColumns(Connection connection) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        int version = server.getDatabaseMajorVersion() * 100 + server.getDatabaseMinorVersion();
        return MariadbCatalog.indexColumns(version >= 1006);
    }

    /**
     * An expression that an index is on.
     * @param catalog the expression as the catalog has it, which MariaDB never does
     * @return the expression as a statement has it
     */
    protected String indexExpression(String catalog) {
        return catalog;
    }

    /**
     * Adds the checks to their tables, but for those that only make a {@code longtext}
     * hold <a href="https://mariadb.com/kb/en/json/">JSON</a>.
     * @param schema where the tables are
     * @param connection the connection to use
     * @param scope what to read
     * @return the columns that hold JSON
     * @throws SQLException if the catalog cannot be read
     */
    protected Set<ColumnName> addChecks(SchemaAssembly schema, Connection connection, CatalogScope scope)
            throws SQLException {
        Set<ColumnName> jsonColumns = new HashSet<>();
        MariadbCatalog.CHECKS.read(connection, scope, (row) -> {
            // the name of a check within a column is that of the column
            String name = row.getString("constraint_name");
            String condition = row.getString("check_clause");
            boolean withinColumn = row.getString("level").equals("Column");
            if (withinColumn && condition.equals("json_valid(`" + name.replace("`", "``") + "`)")) {
                jsonColumns.add(new ColumnName(name(row), name));
            }
            else {
                table(schema, row).addCheck(name, condition);
            }
        });
        return jsonColumns;
    }

    private Column column(ResultSet row, MariadbTables tables, Set<ColumnName> jsonColumns, CatalogScope scope)
            throws SQLException {
        String name = row.getString("column_name");
        boolean json = jsonColumns.contains(new ColumnName(name(row), name));
        String extra = row.getString("extra");
        ColumnType type = this.types
            .read(json ? "json" : row.getString("column_type") + MariadbRowTime.exclusion(extra));
        return new Column(name, type, row.getString("is_nullable").equals("YES"), defaultSql(row, type, scope),
                extra.contains("auto_increment") ? Identity.BY_DEFAULT : null, generatedSql(row),
                row.getString("column_comment"), extra.contains("VIRTUAL"),
                // JSON has a collation that nobody can choose
                json ? null : tables.collation(name(row), row.getString("collation_name")));
    }

    /**
     * The default of a column.
     * @param row the row of the column
     * @param type its type
     * @param scope what is read
     * @return the default as a column definition has it, or {@code null}
     * @throws SQLException if the row cannot be read
     */
    protected @Nullable String defaultSql(ResultSet row, ColumnType type, CatalogScope scope) throws SQLException {
        return MariadbDefault.of(row.getString("column_default"), row.getString("extra"), type, scope.defaultSchema());
    }

    /**
     * The expression of a generated column.
     * @param row the row of the column
     * @return the expression, or {@code null} for any other column
     * @throws SQLException if the row cannot be read
     */
    protected @Nullable String generatedSql(ResultSet row) throws SQLException {
        return row.getString("generation_expression");
    }

    protected final TableAssembly table(SchemaAssembly schema, ResultSet row) throws SQLException {
        return schema.table(row.getString("table_schema"), row.getString("table_name"));
    }

    private QualifiedName name(ResultSet row) throws SQLException {
        return new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
    }

    /**
     * Names a column as the catalog does.
     */
    protected record ColumnName(QualifiedName table, String column) {

    }

}
