package dev.migrate;

import java.util.List;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;

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

    ForeignKey toForeignKey() {
        QualifiedName table = this.referencedTable;
        if (table == null || this.columns.isEmpty() || this.columns.size() != this.referencedColumns.size()) {
            throw new MigrateException(
                    "Foreign key %s must name its columns and, with references(table, columns), as many columns of another table"
                        .formatted(this.name));
        }
        return new ForeignKey(this.name, this.columns, table, this.referencedColumns, this.onDelete, this.onUpdate);
    }

}
