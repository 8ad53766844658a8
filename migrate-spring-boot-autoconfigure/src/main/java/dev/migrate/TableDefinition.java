package dev.migrate;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SystemVersioning;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;

import org.jspecify.annotations.Nullable;

/**
 * What is in a table that {@link Operations#createTable} creates.
 */
public final class TableDefinition {

    private final QualifiedName name;

    private final List<ColumnDefinition> columns = new ArrayList<>();

    private @Nullable PrimaryKey primaryKey;

    private final List<UniqueDefinition> uniqueConstraints = new ArrayList<>();

    private final List<ForeignKeyDefinition> foreignKeys = new ArrayList<>();

    private final List<CheckConstraint> checkConstraints = new ArrayList<>();

    private final List<ExclusionDefinition> exclusionConstraints = new ArrayList<>();

    private @Nullable String comment;

    private TableOptions options = TableOptions.NONE;

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
     * Makes columns the primary key, under a name of the naming convention.
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
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
     * @param columns the columns
     * @return the constraint, to say more of it
     */
    public UniqueDefinition unique(@Nullable String name, String... columns) {
        UniqueDefinition unique = new UniqueDefinition(name).columns(columns);
        this.uniqueConstraints.add(unique);
        return unique;
    }

    /**
     * Makes columns refer to the rows of another table.
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
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
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
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

    /**
     * Forbids two rows to have values that are related in some way. Only PostgreSQL has
     * that.
     * @param name the name of the constraint, or {@code null} for one of the naming
     * convention
     * @return the constraint, to say what is compared
     */
    public ExclusionDefinition exclude(@Nullable String name) {
        ExclusionDefinition exclusion = new ExclusionDefinition(name);
        this.exclusionConstraints.add(exclusion);
        return exclusion;
    }

    /**
     * The storage engine of MariaDB and MySQL.
     * @param engine for instance {@code InnoDB}
     */
    public void engine(String engine) {
        this.options = this.options.withEngine(engine);
    }

    /**
     * The character set of texts, on MariaDB and MySQL.
     * @param charset for instance {@code utf8mb4}
     */
    public void charset(String charset) {
        this.options = this.options.withCharset(charset);
    }

    /**
     * How texts are compared, on MariaDB and MySQL.
     * @param collation for instance {@code utf8mb4_bin}
     */
    public void collation(String collation) {
        this.options = this.options.withCollation(collation);
    }

    /**
     * Where the table is kept, on PostgreSQL.
     * @param tablespace the name of the tablespace
     */
    public void tablespace(String tablespace) {
        this.options = this.options.withTablespace(tablespace);
    }

    /**
     * How the table is divided, on PostgreSQL, MariaDB and MySQL.
     * @param sql for instance {@code range (created)}, in the database's own words
     */
    public void partitionBy(String sql) {
        this.options = this.options.withPartitionBy(sql);
    }

    /**
     * That the database keeps former states of rows, on MariaDB. Both columns are ones of
     * the table, generated as {@code row start} and {@code row end}.
     * @param start the column that says since when a row is as it is
     * @param end the column that says until when it was so
     */
    public void systemVersioning(String start, String end) {
        this.options = this.options.withSystemVersioning(new SystemVersioning(start, end));
    }

    /**
     * That the database keeps former states of rows, on MariaDB, and the times too.
     */
    public void systemVersioning() {
        this.options = this.options.withSystemVersioning(SystemVersioning.HIDDEN);
    }

    Table toTable() {
        return new Table(this.name, this.columns.stream().map(ColumnDefinition::toColumn).toList(), this.primaryKey,
                this.uniqueConstraints.stream().map(UniqueDefinition::toConstraint).toList(),
                this.foreignKeys.stream().map(ForeignKeyDefinition::toForeignKey).toList(), this.checkConstraints,
                List.of(), this.comment,
                this.exclusionConstraints.stream().map(ExclusionDefinition::toConstraint).toList(), this.options);
    }

}
