package dev.migrate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.migrate.schema.Index;
import dev.migrate.schema.UniqueConstraint;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.HSQLDialect;
import org.hibernate.dialect.unique.AlterTableUniqueDelegate;
import org.hibernate.dialect.unique.CreateTableUniqueDelegate;
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

    private final boolean knowsKeysTwice;

    private final boolean alwaysNamed;

    UniquenessReader(Names names, IndexReader indexes, Dialect hibernateDialect) {
        this.names = names;
        this.indexes = indexes;
        // HSQLDB: a UNIQUE constraint already exists on the set of columns
        this.knowsKeysTwice = !(hibernateDialect instanceof HSQLDialect);
        // Where Hibernate adds keys by altering the table, it has to call them something.
        this.alwaysNamed = hibernateDialect.getUniqueDelegate() instanceof AlterTableUniqueDelegate
                && !(hibernateDialect.getUniqueDelegate() instanceof CreateTableUniqueDelegate);
    }

    Result read(Table table, List<String> furtherColumns) {
        List<UniqueConstraint> constraints = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        for (UniqueKey key : table.getUniqueKeys().values()) {
            String name = (key.isNameExplicit() || this.alwaysNamed) ? this.names.chosen(key.getName()) : null;
            if (isIndex(table, key)) {
                indexes.add(new Index(name,
                        key.getColumns()
                            .stream()
                            .map((column) -> this.indexes.part(table, column, key.getColumnOrderMap().get(column)))
                            .toList(),
                        true));
            }
            else {
                addKey(constraints, new UniqueConstraint(name, key.getColumns().stream().map(this.names::of).toList())
                    .withTiming(new OptionText(key.getOptions()).takeTiming()));
            }
        }
        for (Column column : table.getColumns()) {
            // Hibernate makes a key of this only while it writes the table's DDL.
            if (column.isUnique() && !table.isPrimaryKey(column)) {
                addUnlessThere(constraints, new UniqueConstraint(null, List.of(this.names.of(column))));
            }
        }
        furtherColumns.forEach((column) -> addUnlessThere(constraints, new UniqueConstraint(null, List.of(column))));
        return new Result(List.copyOf(constraints), indexes);
    }

    /**
     * Several annotations may ask for the same key by different names, and Hibernate
     * creates it by each of them. The names that somebody chose come first, since
     * PostgreSQL makes one key of two and calls it by the first.
     */
    private void addKey(List<UniqueConstraint> constraints, UniqueConstraint constraint) {
        if (this.knowsKeysTwice) {
            int unnamed = (constraint.name() != null) ? constraints.indexOf(constraint.withName(null)) : -1;
            constraints.add((unnamed >= 0) ? unnamed : constraints.size(), constraint);
        }
        else if (constraint.name() == null) {
            addUnlessThere(constraints, constraint);
        }
        else if (constraints.stream().noneMatch((other) -> other.name() != null && isSame(other, constraint))) {
            constraints.removeIf((other) -> isSame(other, constraint));
            constraints.add(constraint);
        }
    }

    private static void addUnlessThere(List<UniqueConstraint> constraints, UniqueConstraint constraint) {
        if (constraints.stream().noneMatch((other) -> isSame(other, constraint))) {
            constraints.add(constraint);
        }
    }

    private static boolean isSame(UniqueConstraint one, UniqueConstraint other) {
        return Set.copyOf(one.columns()).equals(Set.copyOf(other.columns()));
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
