package dev.migrate;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * What is in a table that {@link Operations#createTable} creates.
 */
public final class TableDefinition {

    private final QualifiedName name;

    private final List<ColumnDefinition> columns = new ArrayList<>();

    private @Nullable PrimaryKey primaryKey;

    private final List<UniqueConstraint> uniqueConstraints = new ArrayList<>();

    private final List<ForeignKeyDefinition> foreignKeys = new ArrayList<>();

    private final List<CheckConstraint> checkConstraints = new ArrayList<>();

    private @Nullable String comment;

    TableDefinition(QualifiedName name) {
        this.name = name;
    }

    /**
     * Adds a column, nullable and without a default until more is said of it.
     * @param name the name of the column
     * @param type its type
     * @return the column, to say more of it
     */
    public ColumnDefinition column(String name, ColumnType type) {
        ColumnDefinition column = new ColumnDefinition(name, type);
        this.columns.add(column);
        return column;
    }

    /**
     * Makes columns the primary key, under a name that the database chooses.
     * @param columns the columns
     */
    public void primaryKey(String... columns) {
        this.primaryKey = new PrimaryKey(null, List.of(columns));
    }

    /**
     * Makes columns the primary key.
     * @param name the name of the constraint
     * @param columns the columns
     */
    public void namedPrimaryKey(String name, String... columns) {
        this.primaryKey = new PrimaryKey(name, List.of(columns));
    }

    /**
     * Forbids two rows to have the same values.
     * @param name the name of the constraint, or {@code null} to leave it to the database
     * @param columns the columns
     */
    public void unique(@Nullable String name, String... columns) {
        this.uniqueConstraints.add(new UniqueConstraint(name, List.of(columns)));
    }

    /**
     * Makes columns refer to the rows of another table.
     * @param name the name of the constraint, or {@code null} to leave it to the database
     * @param columns the columns
     * @return the foreign key, to say what it refers to
     */
    public ForeignKeyDefinition foreignKey(@Nullable String name, String... columns) {
        ForeignKeyDefinition foreignKey = new ForeignKeyDefinition(name).columns(columns);
        this.foreignKeys.add(foreignKey);
        return foreignKey;
    }

    /**
     * Requires a condition of every row.
     * @param name the name of the constraint, or {@code null} to leave it to the database
     * @param condition the condition in SQL
     */
    public void check(@Nullable String name, String condition) {
        this.checkConstraints.add(new CheckConstraint(name, condition));
    }

    /**
     * Comments on the table.
     * @param comment the comment
     */
    public void comment(String comment) {
        this.comment = comment;
    }

    Table toTable() {
        return new Table(this.name, this.columns.stream().map(ColumnDefinition::toColumn).toList(), this.primaryKey,
                this.uniqueConstraints, this.foreignKeys.stream().map(ForeignKeyDefinition::toForeignKey).toList(),
                this.checkConstraints, List.of(), this.comment);
    }

}
