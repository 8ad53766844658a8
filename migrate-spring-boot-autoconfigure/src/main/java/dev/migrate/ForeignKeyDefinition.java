package dev.migrate;

import java.util.List;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Match;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;

import org.jspecify.annotations.Nullable;

/**
 * Which columns a foreign key has, and what they refer to.
 */
public final class ForeignKeyDefinition {

    private final @Nullable String name;

    private List<String> columns = List.of();

    private @Nullable QualifiedName referencedTable;

    private List<String> referencedColumns = List.of();

    private ReferentialAction onDelete = ReferentialAction.NO_ACTION;

    private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;

    private Timing timing = Timing.NOT_DEFERRABLE;

    private Match match = Match.SIMPLE;

    private boolean notValid;

    ForeignKeyDefinition(@Nullable String name) {
        this.name = name;
    }

    /**
     * The columns that refer.
     * @param columns the columns
     * @return this foreign key
     */
    public ForeignKeyDefinition columns(String... columns) {
        this.columns = List.of(columns);
        return this;
    }

    /**
     * What they refer to.
     * @param table the name of the table
     * @param columns its columns, in the order of the referring ones
     * @return this foreign key
     */
    public ForeignKeyDefinition references(String table, String... columns) {
        this.referencedTable = QualifiedName.of(table);
        this.referencedColumns = List.of(columns);
        return this;
    }

    /**
     * What happens when the row referred to is deleted.
     * @param action the action
     * @return this foreign key
     */
    public ForeignKeyDefinition onDelete(ReferentialAction action) {
        this.onDelete = action;
        return this;
    }

    /**
     * What happens when the key of the row referred to changes.
     * @param action the action
     * @return this foreign key
     */
    public ForeignKeyDefinition onUpdate(ReferentialAction action) {
        this.onUpdate = action;
        return this;
    }

    /**
     * Lets a transaction put the check off to its end.
     * @return this foreign key
     */
    public ForeignKeyDefinition deferrable() {
        this.timing = Timing.DEFERRABLE;
        return this;
    }

    /**
     * Checks only at the end of a transaction.
     * @return this foreign key
     */
    public ForeignKeyDefinition initiallyDeferred() {
        this.timing = Timing.INITIALLY_DEFERRED;
        return this;
    }

    /**
     * Which rows pass because some of their columns have no value.
     * @param match which rows
     * @return this foreign key
     */
    public ForeignKeyDefinition match(Match match) {
        this.match = match;
        return this;
    }

    /**
     * Counts for new rows, and for the others only once
     * {@link Operations#validateConstraint} is called, so that nothing is locked for
     * long. A database that does not have it, and a new table, check all rows at once.
     * @return this foreign key
     */
    public ForeignKeyDefinition notValid() {
        this.notValid = true;
        return this;
    }

    boolean isNotValid() {
        return this.notValid;
    }

    ForeignKey toForeignKey() {
        QualifiedName table = this.referencedTable;
        if (table == null || this.columns.isEmpty() || this.columns.size() != this.referencedColumns.size()) {
            throw new MigrateException(
                    "Foreign key %s must name its columns and, with references(table, columns), as many columns of another table"
                        .formatted(this.name));
        }
        return new ForeignKey(this.name, this.columns, table, this.referencedColumns, this.onDelete, this.onUpdate,
                this.timing, this.match);
    }

}
