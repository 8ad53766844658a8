package dev.migrate.schema;

import java.util.ArrayList;
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
 * @param exclusionConstraints the exclusion constraints
 * @param options how the database keeps the table
 */
public record Table(QualifiedName name, List<Column> columns, @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniqueConstraints, List<ForeignKey> foreignKeys, List<CheckConstraint> checkConstraints,
        List<Index> indexes, @Nullable String comment, List<ExclusionConstraint> exclusionConstraints,
        TableOptions options) {

    public Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        uniqueConstraints = List.copyOf(uniqueConstraints);
        foreignKeys = List.copyOf(foreignKeys);
        checkConstraints = List.copyOf(checkConstraints);
        indexes = List.copyOf(indexes);
        exclusionConstraints = List.copyOf(exclusionConstraints);
        Objects.requireNonNull(options, "options");
    }

    /**
     * A table without what only some databases have.
     * @param name the name
     * @param columns the columns
     * @param primaryKey the primary key, or {@code null}
     * @param uniqueConstraints the unique constraints
     * @param foreignKeys the foreign keys
     * @param checkConstraints the check constraints
     * @param indexes the indexes
     * @param comment the comment, or {@code null}
     */
    public Table(QualifiedName name, List<Column> columns, @Nullable PrimaryKey primaryKey,
            List<UniqueConstraint> uniqueConstraints, List<ForeignKey> foreignKeys,
            List<CheckConstraint> checkConstraints, List<Index> indexes, @Nullable String comment) {
        this(name, columns, primaryKey, uniqueConstraints, foreignKeys, checkConstraints, indexes, comment, List.of(),
                TableOptions.NONE);
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
        // asked for each column of each table several times in a comparison
        for (Column column : this.columns) {
            if (column.name().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    public Table withColumns(List<Column> columns) {
        return new Table(this.name, columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                this.checkConstraints, this.indexes, this.comment, this.exclusionConstraints, this.options);
    }

    public Table withUniqueConstraints(List<UniqueConstraint> uniqueConstraints) {
        return new Table(this.name, this.columns, this.primaryKey, uniqueConstraints, this.foreignKeys,
                this.checkConstraints, this.indexes, this.comment, this.exclusionConstraints, this.options);
    }

    public Table withForeignKeys(List<ForeignKey> foreignKeys) {
        return new Table(this.name, this.columns, this.primaryKey, this.uniqueConstraints, foreignKeys,
                this.checkConstraints, this.indexes, this.comment, this.exclusionConstraints, this.options);
    }

    public Table withCheckConstraints(List<CheckConstraint> checkConstraints) {
        return new Table(this.name, this.columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                checkConstraints, this.indexes, this.comment, this.exclusionConstraints, this.options);
    }

    public Table withIndexes(List<Index> indexes) {
        return new Table(this.name, this.columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                this.checkConstraints, indexes, this.comment, this.exclusionConstraints, this.options);
    }

    public Table withPrimaryKey(@Nullable PrimaryKey primaryKey) {
        return new Table(this.name, this.columns, primaryKey, this.uniqueConstraints, this.foreignKeys,
                this.checkConstraints, this.indexes, this.comment, this.exclusionConstraints, this.options);
    }

    public Table withExclusionConstraints(List<ExclusionConstraint> exclusionConstraints) {
        return new Table(this.name, this.columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                this.checkConstraints, this.indexes, this.comment, exclusionConstraints, this.options);
    }

    public Table withOptions(TableOptions options) {
        return new Table(this.name, this.columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                this.checkConstraints, this.indexes, this.comment, this.exclusionConstraints, options);
    }

    public Table withName(QualifiedName name) {
        return new Table(name, this.columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                this.checkConstraints, this.indexes, this.comment, this.exclusionConstraints, this.options);
    }

    public Table withComment(@Nullable String comment) {
        return new Table(this.name, this.columns, this.primaryKey, this.uniqueConstraints, this.foreignKeys,
                this.checkConstraints, this.indexes, comment, this.exclusionConstraints, this.options);
    }

    /**
     * Everything that restricts which rows the table may have.
     * @return the primary key first, then the constraints kind by kind
     */
    public List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        if (this.primaryKey != null) {
            constraints.add(this.primaryKey);
        }
        constraints.addAll(this.uniqueConstraints);
        constraints.addAll(this.foreignKeys);
        constraints.addAll(this.checkConstraints);
        constraints.addAll(this.exclusionConstraints);
        return constraints;
    }

}
