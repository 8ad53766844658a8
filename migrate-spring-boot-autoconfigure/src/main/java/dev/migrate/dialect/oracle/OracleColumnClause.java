package dev.migrate.dialect.oracle;

import java.util.List;
import java.util.Locale;

import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.QualifiedName;

/**
 * How Oracle defines a column: <a href=
 * "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-TABLE.html">CREATE
 * TABLE</a>. A check gets a name, lest the database make one up that differs from one to
 * the other.
 */
final class OracleColumnClause extends ColumnClause {

    private final Identifiers identifiers;

    private final OracleTypes types;

    private final QualifiedName table;

    OracleColumnClause(Identifiers identifiers, OracleTypes types, QualifiedName table) {
        super(identifiers, types);
        this.identifiers = identifiers;
        this.types = types;
        this.table = table;
    }

    @Override
    protected void addTo(List<String> parts, Column column) {
        String defaultSql = column.defaultSql();
        super.addTo(parts,
                (defaultSql != null) ? column.withDefaultSql(defaultSql(this.types, column, defaultSql)) : column);
    }

    /**
     * The default as the database understands it.
     * @param types tells whether the database has booleans
     * @param column the column
     * @param expression the default as our records have it
     * @return the default as a statement needs it
     */
    static String defaultSql(OracleTypes types, Column column, String expression) {
        if (types.hasBoolean() || !column.type().equals(Standard.of(Kind.BOOLEAN))) {
            return expression;
        }
        return switch (expression.toLowerCase(Locale.ROOT)) {
            case "true" -> "1";
            case "false" -> "0";
            default -> expression;
        };
    }

    // what is computed is not stored
    @Override
    protected String generation(Column column) {
        return "generated always as (" + column.generatedSql() + ")";
    }

    @Override
    protected String check(Column column, String condition) {
        String name = ColumnConstraintName.of("ck", this.identifiers, this.table, column.name());
        return "constraint " + this.identifiers.sql(name) + " " + super.check(column, condition);
    }

}
