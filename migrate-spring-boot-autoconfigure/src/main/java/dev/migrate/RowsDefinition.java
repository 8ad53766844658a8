package dev.migrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.migrate.operation.BulkInsert;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Which rows {@link Operations#bulkInsert} inserts.
 */
public final class RowsDefinition {

    private final String table;

    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private List<String> columns = List.of();

    RowsDefinition(String table) {
        this.table = table;
    }

    /**
     * The columns that the rows have values for.
     * @param columns the columns
     * @return these rows
     */
    public RowsDefinition columns(String... columns) {
        this.columns = List.of(columns);
        return this;
    }

    /**
     * Adds a row.
     * @param values a value for each column, in their order: a {@link String}, number,
     * {@link Boolean}, {@code byte[]}, {@link java.util.UUID}, {@link Enum} (by its
     * name), value of {@code java.time}, or {@code null}
     * @return these rows
     */
    public RowsDefinition row(@Nullable Object... values) {
        this.rows.add(Arrays.asList(values));
        return this;
    }

    BulkInsert toBulkInsert() {
        if (this.columns.isEmpty() || this.rows.isEmpty()) {
            throw new MigrateException(
                    "Inserting into table %s needs columns(…) and at least one row(…)".formatted(this.table));
        }
        return new BulkInsert(QualifiedName.of(this.table), this.columns, this.rows);
    }

}
