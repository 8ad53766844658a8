package dev.migrate.dialect.mariadb;

import java.util.List;

import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

/**
 * How MariaDB and MySQL define a column:
 * <a href="https://mariadb.com/kb/en/create-table/">CREATE TABLE</a>.
 */
public class MariadbColumnClause extends ColumnClause {

    private final String dialect;

    private final TypeNames types;

    /**
     * Creates a renderer of column definitions.
     * @param dialect the name of the family
     * @param identifiers the rules for names
     * @param types the names of types
     */
    public MariadbColumnClause(String dialect, Identifiers identifiers, TypeNames types) {
        super(identifiers, types);
        this.dialect = dialect;
        this.types = types;
    }

    @Override
    protected void addTo(List<String> parts, Column column) {
        if (column.generatedSql() != null) {
            // which goes without "not null"
            parts.add(generation(column));
        }
        else {
            if (!column.nullable() || column.identity() != null) {
                parts.add("not null");
            }
            else if (isTimestamp(column)) {
                // not null is the default of this one type on older servers: see
                // https://mariadb.com/kb/en/timestamp/
                parts.add("null");
            }
            addValue(parts, column);
        }
        if (column.comment() != null) {
            parts.add("comment " + MariadbLiterals.quoted(column.comment()));
        }
    }

    // https://mariadb.com/kb/en/system-versioned-tables/
    @Override
    protected String generation(Column column) {
        String sql = String.valueOf(column.generatedSql());
        return MariadbRowTime.isSaidBy(sql) ? "generated always as " + sql : super.generation(column);
    }

    private void addValue(List<String> parts, Column column) {
        if (column.identity() != null) {
            if (column.identity().always()) {
                throw new UnsupportedFeatureException(this.dialect,
                        "columns that are always numbered, such as " + column.name(),
                        "Let it be numbered where no value is given: identity() instead of identityAlways()");
            }
            parts.add("auto_increment");
        }
        else if (column.defaultSql() != null) {
            parts.add("default " + defaultSql(column, column.defaultSql()));
        }
    }

    /**
     * The default of a column as the database wants it.
     * @param column the column
     * @param sql its default as it was said
     * @return what stands after {@code default}
     */
    protected String defaultSql(Column column, String sql) {
        return sql;
    }

    private boolean isTimestamp(Column column) {
        return this.types.canonical(column.type()) instanceof Standard standard && standard.kind() == Kind.TIMESTAMP_TZ;
    }

}
