package dev.migrate.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrate.dialect.OuterParentheses;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.schema.Index;
import dev.migrate.schema.Nulls;

/**
 * Reads indexes: see
 * <a href="https://www.postgresql.org/docs/18/catalog-pg-index.html">pg_index</a>.
 */
final class PostgresqlIndexes {

    private static final int DESCENDING = 1;

    private static final int NULLS_FIRST = 2;

    private PostgresqlIndexes() {
    }

    /**
     * Adds a part of an index, or a column that it includes.
     * @param table the table
     * @param row the row of the part
     * @throws SQLException if the row cannot be read
     */
    static void add(TableAssembly table, ResultSet row) throws SQLException {
        String name = row.getString("index_name");
        if (row.getBoolean("included")) {
            table.addIncludedColumn(name, row.getString("column_name"));
            return;
        }
        table.addIndexPart(name, row.getBoolean("is_unique"), part(row));
        String method = row.getString("method");
        String condition = row.getString("condition");
        boolean nullsNotDistinct = row.getBoolean("nulls_not_distinct");
        boolean invalid = !row.getBoolean("is_valid");
        if (!method.equals("btree") || condition != null || nullsNotDistinct || invalid) {
            table.indexOptions(name, (options) -> options.withMethod(method.equals("btree") ? null : method)
                .withWhere((condition != null) ? PostgresqlExpression.of(OuterParentheses.strip(condition)) : null)
                .withNullsNotDistinct(nullsNotDistinct)
                .withInvalid(invalid));
        }
    }

    private static Index.Part part(ResultSet row) throws SQLException {
        String expression = row.getString("expression");
        int option = row.getInt("option");
        boolean descending = (option & DESCENDING) != 0;
        boolean nullsFirst = (option & NULLS_FIRST) != 0;
        Nulls nulls = (descending == nullsFirst) ? Nulls.DEFAULT : nullsFirst ? Nulls.FIRST : Nulls.LAST;
        String text = (expression != null) ? PostgresqlExpression.of(OuterParentheses.strip(expression))
                : row.getString("column_name");
        return new Index.Part(text, expression != null, descending, nulls, row.getString("operator_class"),
                row.getString("collation"));
    }

}
