package dev.migrate.schema;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the name, or {@code null} where nobody chose one
 * @param columns the referring columns in their order
 * @param referencedTable the table referred to
 * @param referencedColumns the columns referred to, never empty, in the order of
 * {@code columns}
 * @param onDelete what happens when the row referred to is deleted
 * @param onUpdate what happens when its key changes
 */
public record ForeignKey(@Nullable String name, List<String> columns, QualifiedName referencedTable,
        List<String> referencedColumns, ReferentialAction onDelete, ReferentialAction onUpdate) implements Constraint {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        Objects.requireNonNull(referencedTable, "referencedTable");
        Objects.requireNonNull(onDelete, "onDelete");
        Objects.requireNonNull(onUpdate, "onUpdate");
    }

    @Override
    public Kind kind() {
        return Kind.FOREIGN_KEY;
    }

    public ForeignKey withName(@Nullable String name) {
        return new ForeignKey(name, this.columns, this.referencedTable, this.referencedColumns, this.onDelete,
                this.onUpdate);
    }

}
