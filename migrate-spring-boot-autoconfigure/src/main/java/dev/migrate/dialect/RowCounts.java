package dev.migrate.dialect;

import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * How a database counts rows up to a limit, and the letters of a text: the few things
 * about queries in which the databases differ here.
 */
public final class RowCounts {

    private final Dialect dialect;

    /**
     * Speaks to a database.
     * @param dialect the database's dialect
     */
    public RowCounts(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * A query that counts rows and reads no more of them than it needs to.
     * @param label a number that comes first in its only row, so that several of these
     * can be united
     * @param table the table
     * @param condition which rows count, as SQL, or {@code null} for all
     * @param limit how many rows are counted at most
     * @return the query, of two columns
     */
    public String query(int label, QualifiedName table, @Nullable String condition, long limit) {
        String rows = "from " + this.dialect.identifiers().sql(table)
                + ((condition != null) ? " where " + condition : "");
        String limited = switch (this.dialect.name()) {
            case "sqlserver" -> "select top (%d) 1 as counted %s".formatted(limit, rows);
            case "oracle", "db2" -> "select 1 as counted %s fetch first %d rows only".formatted(rows, limit);
            default -> "select 1 as counted %s limit %d".formatted(rows, limit);
        };
        return "select %d, count(*) from (%s) %s".formatted(label, limited, "counted" + label);
    }

    /**
     * How many letters a text has.
     * @param column the column, as SQL
     * @return the expression
     */
    public String length(String column) {
        String function = switch (this.dialect.name()) {
            case "sqlserver" -> "len";
            case "oracle", "db2", "sqlite" -> "length";
            default -> "char_length";
        };
        return "%s(%s)".formatted(function, column);
    }

}
