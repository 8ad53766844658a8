package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * Puts tables into an order in which each comes after those that it refers to, as far as
 * they do not refer to each other in a circle. Otherwise they are sorted by name.
 */
final class TableOrder {

    private final Map<QualifiedName, Table> tables = new TreeMap<>();

    private final Set<QualifiedName> visited = new HashSet<>();

    private final List<Table> ordered = new ArrayList<>();

    private TableOrder(Collection<Table> tables) {
        tables.forEach((table) -> this.tables.put(table.name(), table));
    }

    static List<Table> of(Collection<Table> tables) {
        TableOrder order = new TableOrder(tables);
        order.tables.values().forEach(order::visit);
        return order.ordered;
    }

    private void visit(Table table) {
        if (!this.visited.add(table.name())) {
            return;
        }
        table.foreignKeys()
            .stream()
            .map(ForeignKey::referencedTable)
            .sorted()
            .filter(this.tables::containsKey)
            .map(this.tables::get)
            .forEach(this::visit);
        this.ordered.add(table);
    }

}
