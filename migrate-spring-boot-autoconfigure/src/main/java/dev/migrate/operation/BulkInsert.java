package dev.migrate.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Inserts rows.
 *
 * @param table the table
 * @param columns the columns that the rows have values for
 * @param rows the rows, each with a value for each column: a {@link String}, number,
 * {@link Boolean}, {@code byte[]}, {@link java.util.UUID}, {@link Enum} (by its name),
 * value of {@code java.time}, or {@code null}
 */
public record BulkInsert(QualifiedName table, List<String> columns,
        List<List<@Nullable Object>> rows) implements Operation {

    public BulkInsert {
        columns = List.copyOf(columns);
        rows = rows.stream().map((row) -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row for table %s has %d value(s) for the %d column(s) %s: %s"
                    .formatted(table, row.size(), columns.size(), columns, row));
            }
        }
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public String irreversibleBecause() {
        return "the rows that it inserted cannot be told from others; delete them by their keys";
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.of(this.table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
