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
 * @param timing when it is checked
 * @param match which rows pass because some of their columns are null
 * @param enforcement for which rows it counts
 */
public record ForeignKey(@Nullable String name, List<String> columns, QualifiedName referencedTable,
        List<String> referencedColumns, ReferentialAction onDelete, ReferentialAction onUpdate, Timing timing,
        Match match, Enforcement enforcement) implements Constraint {

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        Objects.requireNonNull(referencedTable, "referencedTable");
        Objects.requireNonNull(onDelete, "onDelete");
        Objects.requireNonNull(onUpdate, "onUpdate");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(enforcement, "enforcement");
    }

    /**
     * A foreign key that counts for all rows.
     * @param name the name, or {@code null}
     * @param columns the referring columns
     * @param referencedTable the table referred to
     * @param referencedColumns the columns referred to
     * @param onDelete what happens when the row referred to is deleted
     * @param onUpdate what happens when its key changes
     * @param timing when it is checked
     * @param match which rows pass because some of their columns are null
     */
    public ForeignKey(@Nullable String name, List<String> columns, QualifiedName referencedTable,
            List<String> referencedColumns, ReferentialAction onDelete, ReferentialAction onUpdate, Timing timing,
            Match match) {
        this(name, columns, referencedTable, referencedColumns, onDelete, onUpdate, timing, match,
                Enforcement.ENFORCED);
    }

    /**
     * A foreign key that is checked after each statement, as the SQL standard has it
     * where nothing is said.
     * @param name the name, or {@code null}
     * @param columns the referring columns
     * @param referencedTable the table referred to
     * @param referencedColumns the columns referred to
     * @param onDelete what happens when the row referred to is deleted
     * @param onUpdate what happens when its key changes
     */
    public ForeignKey(@Nullable String name, List<String> columns, QualifiedName referencedTable,
            List<String> referencedColumns, ReferentialAction onDelete, ReferentialAction onUpdate) {
        this(name, columns, referencedTable, referencedColumns, onDelete, onUpdate, Timing.NOT_DEFERRABLE,
                Match.SIMPLE);
    }

    @Override
    public Kind kind() {
        return Kind.FOREIGN_KEY;
    }

    public ForeignKey withName(@Nullable String name) {
        return new ForeignKey(name, this.columns, this.referencedTable, this.referencedColumns, this.onDelete,
                this.onUpdate, this.timing, this.match, this.enforcement);
    }

    public ForeignKey withColumns(List<String> columns, QualifiedName referencedTable, List<String> referencedColumns) {
        return new ForeignKey(this.name, columns, referencedTable, referencedColumns, this.onDelete, this.onUpdate,
                this.timing, this.match, this.enforcement);
    }

    public ForeignKey withActions(ReferentialAction onDelete, ReferentialAction onUpdate) {
        return new ForeignKey(this.name, this.columns, this.referencedTable, this.referencedColumns, onDelete, onUpdate,
                this.timing, this.match, this.enforcement);
    }

    public ForeignKey withTiming(Timing timing) {
        return new ForeignKey(this.name, this.columns, this.referencedTable, this.referencedColumns, this.onDelete,
                this.onUpdate, timing, this.match, this.enforcement);
    }

    public ForeignKey withMatch(Match match) {
        return new ForeignKey(this.name, this.columns, this.referencedTable, this.referencedColumns, this.onDelete,
                this.onUpdate, this.timing, match, this.enforcement);
    }

    public ForeignKey withEnforcement(Enforcement enforcement) {
        return new ForeignKey(this.name, this.columns, this.referencedTable, this.referencedColumns, this.onDelete,
                this.onUpdate, this.timing, this.match, enforcement);
    }

}
