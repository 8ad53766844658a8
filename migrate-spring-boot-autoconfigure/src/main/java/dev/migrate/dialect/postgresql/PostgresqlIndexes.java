package dev.migrate.dialect.postgresql;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrate.dialect.OuterParentheses;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.dialect.postgresql.PostgresqlTables.Relation;
import dev.migrate.schema.Index;
import dev.migrate.schema.Nulls;

import org.jspecify.annotations.Nullable;

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
     * Adds an index.
     * @param relation its table
     * @param row the row of the index
     * @throws SQLException if the row cannot be read
     */
    static void add(Relation relation, ResultSet row) throws SQLException {
        TableAssembly table = relation.table();
        String name = row.getString("index_name");
        boolean unique = row.getBoolean("is_unique");
        int[] columns = PostgresqlNumbers.of(row.getString("columns"));
        int[] options = PostgresqlNumbers.of(row.getString("options"));
        int indexed = row.getInt("indexed");
        @Nullable String[] expressions = texts(row.getArray("expressions"));
        @Nullable String[] operatorClasses = texts(row.getArray("operator_classes"));
        @Nullable String[] collations = texts(row.getArray("collations"));
        for (int i = 0; i < indexed; i++) {
            // with one expression only, that is all of them
            String expression = (columns[i] != 0) ? null
                    : (i < expressions.length) ? expressions[i] : row.getString("expression");
            String text = (expression != null) ? PostgresqlExpression.of(OuterParentheses.strip(expression))
                    : relation.column(columns[i]);
            boolean descending = (options[i] & DESCENDING) != 0;
            table.addIndexPart(name, unique,
                    new Index.Part(text, expression != null, descending,
                            nulls(descending, (options[i] & NULLS_FIRST) != 0),
                            (i < operatorClasses.length) ? operatorClasses[i] : null,
                            (i < collations.length) ? collations[i] : null));
        }
        for (int i = indexed; i < columns.length; i++) {
            table.addIncludedColumn(name, relation.column(columns[i]));
        }
        addOptions(table, name, row);
    }

    private static void addOptions(TableAssembly table, String name, ResultSet row) throws SQLException {
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

    private static Nulls nulls(boolean descending, boolean first) {
        if (descending == first) {
            return Nulls.DEFAULT;
        }
        return first ? Nulls.FIRST : Nulls.LAST;
    }

    // null where the parts were not looked at one by one
    private static @Nullable String[] texts(@Nullable Array array) throws SQLException {
        return (array != null) ? (@Nullable String[]) array.getArray() : new @Nullable String[0];
    }

}
