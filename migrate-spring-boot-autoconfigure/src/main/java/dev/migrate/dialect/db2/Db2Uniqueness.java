package dev.migrate.dialect.db2;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;

/**
 * A unique constraint cannot be on a column that may be null. A unique index can, and one
 * that excludes null keys lets any number of rows be without a value; it stands in for
 * the constraint, as with Hibernate:
 * <a href= "https://www.ibm.com/docs/en/db2/11.5?topic=statements-create-index">CREATE
 * INDEX</a>.
 */
final class Db2Uniqueness {

    private final Identifiers identifiers;

    Db2Uniqueness(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * A table as it can be created: the columns of its primary key not null, and what
     * cannot be a unique constraint an index.
     * @param table the table
     * @return the table
     */
    Table creatable(Table table) {
        Table keyed = keyed(table);
        List<UniqueConstraint> constraints = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        for (UniqueConstraint unique : keyed.uniqueConstraints()) {
            if (needsIndex(unique, keyed)) {
                indexes.add(index(unique));
            }
            else {
                constraints.add(unique);
            }
        }
        indexes.addAll(keyed.indexes());
        return keyed.withUniqueConstraints(constraints).withIndexes(indexes);
    }

    private Table keyed(Table table) {
        PrimaryKey key = table.primaryKey();
        if (key == null) {
            return table;
        }
        return table.withColumns(table.columns()
            .stream()
            .map((column) -> key.columns().stream().anyMatch((name) -> isSame(name, column))
                    ? column.withNullable(false) : column)
            .toList());
    }

    /**
     * Whether an index must stand in for a constraint. It cannot for one that is checked
     * at the end of a transaction.
     * @param unique the constraint
     * @param table the table that it is for
     * @return whether one of its columns may be null, or nulls are to count as equal
     */
    boolean needsIndex(UniqueConstraint unique, Table table) {
        return unique.name() != null && unique.timing() == Timing.NOT_DEFERRABLE
                && (unique.nullsNotDistinct() || unique.columns().stream().anyMatch((name) -> mayBeNull(name, table)));
    }

    private boolean mayBeNull(String name, Table table) {
        return table.columns()
            .stream()
            .anyMatch((column) -> isSame(name, column) && column.nullable() && column.identity() == null);
    }

    private boolean isSame(String name, Column column) {
        return this.identifiers.stored(name).equals(this.identifiers.stored(column.name()));
    }

    /**
     * The index that stands in for a constraint.
     * @param unique the constraint
     * @return the index
     */
    static Index index(UniqueConstraint unique) {
        return new Index(unique.name(), unique.columns().stream().map(Index.Part::column).toList(), true)
            .withOptions(IndexOptions.NONE.withNullsNotDistinct(unique.nullsNotDistinct()));
    }

}
