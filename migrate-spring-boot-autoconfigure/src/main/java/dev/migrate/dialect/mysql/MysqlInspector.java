package dev.migrate.dialect.mysql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.mariadb.MariadbDefault;
import dev.migrate.dialect.mariadb.MariadbInspector;
import dev.migrate.dialect.mariadb.MariadbLiterals;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.jspecify.annotations.Nullable;

/**
 * Reads the information schema of MySQL, in eight statements, or in seven where there are
 * no checks, and one more for partitions and for views. It has defaults without quotes,
 * expressions with quotes escaped, and indexes on expressions.
 */
final class MysqlInspector extends MariadbInspector {

    private static final Set<Kind> NUMBERS = Set.of(Kind.BOOLEAN, Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER,
            Kind.BIGINT, Kind.REAL, Kind.DOUBLE, Kind.NUMERIC);

    private final boolean checks;

    /**
     * Creates an inspector.
     * @param identifiers the rules for names
     * @param types the names of types
     * @param checks whether the server has checks, and a place for them in its catalog
     */
    MysqlInspector(Identifiers identifiers, TypeNames types, boolean checks) {
        super(identifiers, types);
        this.checks = checks;
    }

    @Override
    protected CatalogQuery indexColumns(Connection connection) {
        return MysqlCatalog.INDEX_COLUMNS;
    }

    @Override
    protected String indexExpression(String catalog) {
        return MysqlExpression.of(catalog);
    }

    @Override
    protected Set<ColumnName> addChecks(SchemaAssembly schema, Connection connection, CatalogScope scope)
            throws SQLException {
        if (this.checks) {
            MysqlCatalog.CHECKS.read(connection, scope,
                    (row) -> table(schema, row).addCheck(row.getString("constraint_name"),
                            MysqlExpression.of(row.getString("check_clause")),
                            row.getString("enforced").equals("NO") ? Enforcement.NOT_ENFORCED : Enforcement.ENFORCED));
        }
        // JSON, which is a type of its own
        return Set.of();
    }

    // https://dev.mysql.com/doc/refman/8.4/en/information-schema-columns-table.html
    @Override
    protected @Nullable String defaultSql(ResultSet row, ColumnType type, CatalogScope scope) throws SQLException {
        String value = row.getString("column_default");
        String extra = row.getString("extra");
        String sql = (value == null) ? null
                : extra.contains("DEFAULT_GENERATED") ? expression(value) : literal(value, type);
        return MariadbDefault.of(sql, extra, type, scope.defaultSchema());
    }

    // https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html: only the time of
    // day may stand without parentheses
    private String expression(String value) {
        return value.startsWith("CURRENT_TIMESTAMP") ? value : "(" + MysqlExpression.of(value) + ")";
    }

    private String literal(String value, ColumnType type) {
        boolean number = type instanceof Standard standard && NUMBERS.contains(standard.kind());
        return (number || value.startsWith("b'")) ? value : MariadbLiterals.quoted(value);
    }

    @Override
    protected @Nullable String generatedSql(ResultSet row) throws SQLException {
        String expression = row.getString("generation_expression");
        // empty where MariaDB has null
        return (expression == null || expression.isEmpty()) ? null : MysqlExpression.of(expression);
    }

}
