package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnMentions;

/**
 * Puts the columns of a table into an order in which each comes after those that it is
 * computed from. Otherwise they stay in theirs.
 */
final class ColumnOrder {

    private final Collection<Column> columns;

    private final Set<Column> visited = new LinkedHashSet<>();

    private final List<Column> ordered = new ArrayList<>();

    private ColumnOrder(Collection<Column> columns) {
        this.columns = columns;
    }

    static List<Column> of(Collection<Column> columns) {
        if (columns.stream().allMatch((column) -> column.generatedSql() == null)) {
            return List.copyOf(columns);
        }
        ColumnOrder order = new ColumnOrder(columns);
        columns.forEach(order::visit);
        return order.ordered;
    }

    static List<Column> reversed(Collection<Column> columns) {
        List<Column> reversed = new ArrayList<>(of(columns));
        Collections.reverse(reversed);
        return reversed;
    }

    private void visit(Column column) {
        if (!this.visited.add(column)) {
            return;
        }
        String expression = column.generatedSql();
        if (expression != null) {
            this.columns.stream()
                .filter((other) -> new ColumnMentions(List.of(other.name())).in(expression))
                .forEach(this::visit);
        }
        this.ordered.add(column);
    }

}
