package dev.migrate;

import java.util.function.Consumer;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;

/**
 * What there is to a new column besides its name and type.
 */
public final class ColumnDefinition {

    private Column column;

    ColumnDefinition(String name, ColumnType type) {
        this.column = Column.of(name, type);
    }

    /**
     * Forbids the column to hold no value.
     * @return this column
     */
    public ColumnDefinition notNull() {
        this.column = this.column.withNullable(false);
        return this;
    }

    /**
     * Lets the database number the column where no value is given, which also makes it
     * not null.
     * @return this column
     */
    public ColumnDefinition identity() {
        this.column = this.column.withIdentity(Identity.BY_DEFAULT).withNullable(false);
        return this;
    }

    /**
     * Lets the database number the column and refuse values from outside, which also
     * makes it not null.
     * @return this column
     */
    public ColumnDefinition identityAlways() {
        this.column = this.column.withIdentity(Identity.ALWAYS).withNullable(false);
        return this;
    }

    /**
     * Lets the database number the column where no value is given.
     * @param definition says how it counts
     * @return this column
     */
    public ColumnDefinition identity(Consumer<SequenceDefinition> definition) {
        return identity(false, definition);
    }

    /**
     * Lets the database number the column and refuse values from outside.
     * @param definition says how it counts
     * @return this column
     */
    public ColumnDefinition identityAlways(Consumer<SequenceDefinition> definition) {
        return identity(true, definition);
    }

    private ColumnDefinition identity(boolean always, Consumer<SequenceDefinition> definition) {
        SequenceDefinition sequence = new SequenceDefinition(QualifiedName.of(this.column.name()));
        definition.accept(sequence);
        this.column = this.column.withIdentity(new Identity(always, sequence.toOptions())).withNullable(false);
        return this;
    }

    /**
     * Gives the column a default.
     * @param sql the default as an SQL expression: {@code 0}, {@code 'new'},
     * {@code current_timestamp}
     * @return this column
     */
    public ColumnDefinition defaultSql(String sql) {
        this.column = this.column.withDefaultSql(sql);
        return this;
    }

    /**
     * Makes the column a generated one that is computed whenever its row is written.
     * @param sql the SQL expression that its value is computed from
     * @return this column
     */
    public ColumnDefinition generatedAs(String sql) {
        this.column = this.column.withGeneratedSql(sql);
        return this;
    }

    /**
     * Makes the column a generated one that is computed whenever it is read.
     * @param sql the SQL expression that its value is computed from
     * @return this column
     */
    public ColumnDefinition virtualAs(String sql) {
        this.column = this.column.withGeneratedSql(sql).withVirtual(true);
        return this;
    }

    /**
     * Comments on the column.
     * @param comment the comment
     * @return this column
     */
    public ColumnDefinition comment(String comment) {
        this.column = this.column.withComment(comment);
        return this;
    }

    Column toColumn() {
        return this.column;
    }

}
