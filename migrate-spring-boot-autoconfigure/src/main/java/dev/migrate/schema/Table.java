package dev.migrate.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A table with everything that belongs to it.
 *
 * @param name the name
 * @param columns the columns in their order
 * @param primaryKey the primary key, or {@code null} for none
 * @param uniqueConstraints the unique constraints
 * @param foreignKeys the foreign keys
 * @param checkConstraints the check constraints
 * @param indexes the indexes that do not merely implement one of the constraints
 * @param comment the comment, or {@code null} for none
 */
public record Table(QualifiedName name, List<Column> columns, @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniqueConstraints, List<ForeignKey> foreignKeys, List<CheckConstraint> checkConstraints,
        List<Index> indexes, @Nullable String comment) {

    public Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        uniqueConstraints = List.copyOf(uniqueConstraints);
        foreignKeys = List.copyOf(foreignKeys);
        checkConstraints = List.copyOf(checkConstraints);
        indexes = List.copyOf(indexes);
    }

    /**
     * A table of columns and a primary key, with nothing else.
     * @param name the name
     * @param columns the columns
     * @param primaryKey the primary key, or {@code null}
     * @return the table
     */
    public static Table of(QualifiedName name, List<Column> columns, @Nullable PrimaryKey primaryKey) {
        return new Table(name, columns, primaryKey, List.of(), List.of(), List.of(), List.of(), null);
    }

    /**
     * The column of the given name, to the letter.
     * @param name the name
     * @return the column, if the table has it
     */
    public Optional<Column> column(String name) {
        return this.columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    public Table withColumns(List<Column> columns) {
        return new Table(this.name, columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                this.checkConstraints, this.indexes, this.comment);
    }

    public Table withUniqueConstraints(List<UniqueConstraint> uniqueConstraints) {
        return new Table(this.name, this.columns, this.primaryKey, uniqueConstraints, this.foreignKeys,
                this.checkConstraints, this.indexes, this.comment);
    }

    public Table withForeignKeys(List<ForeignKey> foreignKeys) {
        return new Table(this.name, this.columns, this.primaryKey, this.uniqueConstraints, foreignKeys,
                this.checkConstraints, this.indexes, this.comment);
    }

    public Table withCheckConstraints(List<CheckConstraint> checkConstraints) {
        return new Table(this.name, this.columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                checkConstraints, this.indexes, this.comment);
    }

    public Table withIndexes(List<Index> indexes) {
        return new Table(this.name, this.columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                this.checkConstraints, indexes, this.comment);
    }

}
