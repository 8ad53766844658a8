package dev.migrate.schema;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Rows that a table has from the beginning, such as the one that a table has that numbers
 * the rows of another. What becomes of them later is nobody's business but the
 * application's.
 *
 * @param table the table
 * @param columns the columns that the rows have values for
 * @param rows the rows, each with a text, number or {@code null} for each column
 */
public record InitialRows(QualifiedName table, List<String> columns, List<List<@Nullable Object>> rows) {

    public InitialRows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(Collections::unmodifiableList).toList();
    }

}
