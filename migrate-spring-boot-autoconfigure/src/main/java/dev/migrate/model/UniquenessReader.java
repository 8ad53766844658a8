package dev.migrate.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.migrate.schema.Index;
import dev.migrate.schema.UniqueConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * Reads what has to be unique. Hibernate keeps that in two places, and calls some unique
 * indexes constraints.
 */
final class UniquenessReader {

    private final Names names;

    private final IndexReader indexes;

    UniquenessReader(Names names, IndexReader indexes) {
        this.names = names;
        this.indexes = indexes;
    }

    Result read(Table table, List<String> furtherColumns) {
        Map<Set<String>, UniqueConstraint> constraints = new LinkedHashMap<>();
        List<Index> indexes = new ArrayList<>();
        for (UniqueKey key : table.getUniqueKeys().values()) {
            String name = key.isNameExplicit() ? this.names.chosen(key.getName()) : null;
            if (isIndex(table, key)) {
                indexes.add(new Index(name,
                        key.getColumns()
                            .stream()
                            .map((column) -> this.indexes.part(table, column, key.getColumnOrderMap().get(column)))
                            .toList(),
                        true));
            }
            else {
                add(constraints, new UniqueConstraint(name, key.getColumns().stream().map(this.names::of).toList())
                    .withTiming(new OptionText(key.getOptions()).takeTiming()));
            }
        }
        for (Column column : table.getColumns()) {
            // Hibernate makes a key of this only while it writes the table's DDL.
            if (column.isUnique() && !table.isPrimaryKey(column)) {
                add(constraints, new UniqueConstraint(null, List.of(this.names.of(column))));
            }
        }
        furtherColumns.forEach((column) -> add(constraints, new UniqueConstraint(null, List.of(column))));
        return new Result(List.copyOf(constraints.values()), indexes);
    }

    private static void add(Map<Set<String>, UniqueConstraint> constraints, UniqueConstraint constraint) {
        constraints.merge(new TreeSet<>(constraint.columns()), constraint,
                (first, second) -> (first.name() != null) ? first : second);
    }

    /**
     * Hibernate turns {@code @Index(columnList = "lower(email)", unique = true)} into a
     * key on a column of that name, which no database accepts, and neither an order.
     */
    private static boolean isIndex(Table table, UniqueKey key) {
        return key.getColumns().stream().anyMatch((column) -> table.getColumn(column) == null)
                || key.getColumnOrderMap().containsValue("desc");
    }

    record Result(List<UniqueConstraint> constraints, List<Index> indexes) {

    }

}
