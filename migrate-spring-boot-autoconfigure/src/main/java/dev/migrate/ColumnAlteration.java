package dev.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.migrate.operation.ColumnChange;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Operations#alterColumn} changes of a column; the rest stays as it is.
 */
public final class ColumnAlteration {

    private final List<ColumnChange> changes = new ArrayList<>();

    ColumnAlteration() {
    }

    /**
     * Gives the column another type.
     * @param type the new type
     * @return this alteration
     */
    public ColumnAlteration type(ColumnType type) {
        return add(new ColumnChange.SetType(type));
    }

    /**
     * Forbids the column to hold no value.
     * @return this alteration
     */
    public ColumnAlteration notNull() {
        return add(new ColumnChange.SetNullable(false));
    }

    /**
     * Allows the column to hold no value.
     * @return this alteration
     */
    public ColumnAlteration nullable() {
        return add(new ColumnChange.SetNullable(true));
    }

    /**
     * Sets the default.
     * @param sql the default as an SQL expression
     * @return this alteration
     */
    public ColumnAlteration defaultSql(String sql) {
        return add(new ColumnChange.SetDefault(sql));
    }

    /**
     * Drops the default.
     * @return this alteration
     */
    public ColumnAlteration dropDefault() {
        return add(new ColumnChange.SetDefault(null));
    }

    /**
     * Lets the database number the column where no value is given.
     * @return this alteration
     */
    public ColumnAlteration identity() {
        return add(new ColumnChange.SetIdentity(Identity.BY_DEFAULT));
    }

    /**
     * Lets the database number the column and refuse values from outside.
     * @return this alteration
     */
    public ColumnAlteration identityAlways() {
        return add(new ColumnChange.SetIdentity(Identity.ALWAYS));
    }

    /**
     * Lets the database number the column where no value is given.
     * @param definition says how it counts
     * @return this alteration
     */
    public ColumnAlteration identity(Consumer<SequenceDefinition> definition) {
        return identity(false, definition);
    }

    /**
     * Lets the database number the column and refuse values from outside.
     * @param definition says how it counts
     * @return this alteration
     */
    public ColumnAlteration identityAlways(Consumer<SequenceDefinition> definition) {
        return identity(true, definition);
    }

    private ColumnAlteration identity(boolean always, Consumer<SequenceDefinition> definition) {
        SequenceDefinition sequence = new SequenceDefinition(QualifiedName.of("identity"));
        definition.accept(sequence);
        return add(new ColumnChange.SetIdentity(new Identity(always, sequence.toOptions())));
    }

    /**
     * Stops the database from numbering the column.
     * @return this alteration
     */
    public ColumnAlteration dropIdentity() {
        return add(new ColumnChange.SetIdentity(null));
    }

    /**
     * Changes the comment.
     * @param comment the comment, or {@code null} to remove it
     * @return this alteration
     */
    public ColumnAlteration comment(@Nullable String comment) {
        return add(new ColumnChange.SetComment(comment));
    }

    /**
     * Removes the comment.
     * @return this alteration
     */
    public ColumnAlteration dropComment() {
        return comment(null);
    }

    private ColumnAlteration add(ColumnChange change) {
        this.changes.removeIf((existing) -> existing.getClass() == change.getClass());
        this.changes.add(change);
        return this;
    }

    List<ColumnChange> changes() {
        return this.changes;
    }

}
