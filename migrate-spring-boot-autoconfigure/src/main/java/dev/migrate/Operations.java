package dev.migrate;

import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link Migration} can do to a database. Each operation takes effect before its
 * method returns, so that operations and queries can be mixed.
 * <p>
 * Tables and sequences of another schema are named {@code schema.name}. A name stands as
 * in SQL: {@code account} is folded as the database folds names, {@code "\"Account\""}
 * means exactly these letters.
 */
public final class Operations {

    private final OperationTarget target;

    /**
     * Operations that go to the given target.
     * @param target what becomes of the operations
     */
    public Operations(OperationTarget target) {
        this.target = target;
    }

    /**
     * Creates a table.
     * @param table the name of the table
     * @param definition says what is in it
     */
    public void createTable(String table, Consumer<TableDefinition> definition) {
        TableDefinition tableDefinition = new TableDefinition(QualifiedName.of(table));
        definition.accept(tableDefinition);
        this.target.apply(new CreateTable(tableDefinition.toTable()));
    }

    /**
     * Drops a table and all its rows.
     * @param table the name of the table
     */
    public void dropTable(String table) {
        this.target.apply(new DropTable(QualifiedName.of(table), null));
    }

    /**
     * Renames a table.
     * @param table the name so far
     * @param newName the new name, without schema
     */
    public void renameTable(String table, String newName) {
        this.target.apply(new RenameTable(QualifiedName.of(table), newName));
    }

    /**
     * Changes the comment of a table.
     * @param table the name of the table
     * @param comment the comment, or {@code null} to remove it
     */
    public void commentOnTable(String table, @Nullable String comment) {
        this.target.apply(new SetTableComment(QualifiedName.of(table), comment, null));
    }

    /**
     * Adds a nullable column without a default.
     * @param table the name of the table
     * @param column the name of the column
     * @param type its type
     */
    public void addColumn(String table, String column, ColumnType type) {
        addColumn(table, column, type, (definition) -> {
        });
    }

    /**
     * Adds a column.
     * @param table the name of the table
     * @param column the name of the column
     * @param type its type
     * @param definition says what else there is to the column
     */
    public void addColumn(String table, String column, ColumnType type, Consumer<ColumnDefinition> definition) {
        ColumnDefinition columnDefinition = new ColumnDefinition(column, type);
        definition.accept(columnDefinition);
        this.target.apply(new AddColumn(QualifiedName.of(table), columnDefinition.toColumn()));
    }

    /**
     * Changes a column. What is not mentioned stays as it is.
     * @param table the name of the table
     * @param column the name of the column
     * @param alteration says what changes
     */
    public void alterColumn(String table, String column, Consumer<ColumnAlteration> alteration) {
        ColumnAlteration columnAlteration = new ColumnAlteration();
        alteration.accept(columnAlteration);
        this.target.apply(new AlterColumn(QualifiedName.of(table), column, columnAlteration.changes(), null));
    }

    /**
     * Renames a column.
     * @param table the name of the table
     * @param column the name so far
     * @param newName the new name
     */
    public void renameColumn(String table, String column, String newName) {
        this.target.apply(new RenameColumn(QualifiedName.of(table), column, newName));
    }

    /**
     * Drops a column and what it holds.
     * @param table the name of the table
     * @param column the name of the column
     */
    public void dropColumn(String table, String column) {
        this.target.apply(new DropColumn(QualifiedName.of(table), column, null));
    }

    /**
     * Makes columns the primary key of a table.
     * @param name the name of the constraint, or {@code null} to leave it to the database
     * @param table the name of the table
     * @param columns the columns
     */
    public void createPrimaryKey(@Nullable String name, String table, String... columns) {
        create(table, new PrimaryKey(name, List.of(columns)));
    }

    /**
     * Forbids two rows to have the same values.
     * @param name the name of the constraint, or {@code null} to leave it to the database
     * @param table the name of the table
     * @param columns the columns
     */
    public void createUniqueConstraint(@Nullable String name, String table, String... columns) {
        create(table, new UniqueConstraint(name, List.of(columns)));
    }

    /**
     * Makes columns refer to the rows of another table.
     * @param name the name of the constraint, or {@code null} to leave it to the database
     * @param table the name of the table that refers
     * @param definition says which columns refer to what
     */
    public void createForeignKey(@Nullable String name, String table, Consumer<ForeignKeyDefinition> definition) {
        ForeignKeyDefinition foreignKeyDefinition = new ForeignKeyDefinition(name);
        definition.accept(foreignKeyDefinition);
        create(table, foreignKeyDefinition.toForeignKey());
    }

    /**
     * Requires a condition of every row.
     * @param name the name of the constraint, or {@code null} to leave it to the database
     * @param table the name of the table
     * @param condition the condition in SQL
     */
    public void createCheckConstraint(@Nullable String name, String table, String condition) {
        create(table, new CheckConstraint(name, condition));
    }

    private void create(String table, Constraint constraint) {
        this.target.apply(new CreateConstraint(QualifiedName.of(table), constraint));
    }

    /**
     * Drops the primary key of a table, not its columns.
     * @param table the name of the table
     */
    public void dropPrimaryKey(String table) {
        drop(null, table, Constraint.Kind.PRIMARY_KEY);
    }

    /**
     * Drops the primary key of a table, not its columns.
     * @param name the name of the constraint
     * @param table the name of the table
     */
    public void dropPrimaryKey(String name, String table) {
        drop(name, table, Constraint.Kind.PRIMARY_KEY);
    }

    /**
     * Drops a unique constraint.
     * @param name the name of the constraint
     * @param table the name of the table
     */
    public void dropUniqueConstraint(String name, String table) {
        drop(name, table, Constraint.Kind.UNIQUE);
    }

    /**
     * Drops a foreign key, not its columns.
     * @param name the name of the constraint
     * @param table the name of the table that refers
     */
    public void dropForeignKey(String name, String table) {
        drop(name, table, Constraint.Kind.FOREIGN_KEY);
    }

    /**
     * Drops a check constraint.
     * @param name the name of the constraint
     * @param table the name of the table
     */
    public void dropCheckConstraint(String name, String table) {
        drop(name, table, Constraint.Kind.CHECK);
    }

    private void drop(@Nullable String name, String table, Constraint.Kind kind) {
        this.target.apply(new DropConstraint(QualifiedName.of(table), name, kind, null));
    }

    /**
     * Creates an index on columns.
     * @param name the name of the index
     * @param table the name of the table
     * @param columns the columns
     */
    public void createIndex(String name, String table, String... columns) {
        createIndex(name, table, (index) -> index.columns(columns));
    }

    /**
     * Creates an index.
     * @param name the name of the index
     * @param table the name of the table
     * @param definition says what is indexed, and how
     */
    public void createIndex(String name, String table, Consumer<IndexDefinition> definition) {
        IndexDefinition indexDefinition = new IndexDefinition(name);
        definition.accept(indexDefinition);
        this.target.apply(new CreateIndex(QualifiedName.of(table), indexDefinition.toIndex()));
    }

    /**
     * Drops an index.
     * @param name the name of the index
     * @param table the name of the table
     */
    public void dropIndex(String name, String table) {
        this.target.apply(new DropIndex(QualifiedName.of(table), name, null));
    }

    /**
     * Creates a sequence.
     * @param name the name of the sequence
     * @param definition says where it starts and how it goes on
     */
    public void createSequence(String name, Consumer<SequenceDefinition> definition) {
        SequenceDefinition sequenceDefinition = new SequenceDefinition(QualifiedName.of(name));
        definition.accept(sequenceDefinition);
        this.target.apply(new CreateSequence(sequenceDefinition.toSequence()));
    }

    /**
     * Changes the distance between two values of a sequence.
     * @param name the name of the sequence
     * @param increment the new distance
     */
    public void alterSequence(String name, long increment) {
        this.target.apply(new AlterSequence(QualifiedName.of(name), increment, null));
    }

    /**
     * Drops a sequence.
     * @param name the name of the sequence
     */
    public void dropSequence(String name) {
        this.target.apply(new DropSequence(QualifiedName.of(name), null));
    }

    /**
     * Runs one SQL statement as it stands.
     * @param sql the statement
     */
    public void execute(String sql) {
        this.target.apply(new ExecuteSql(sql, null));
    }

    /**
     * Does something that cannot be done in a transaction, such as PostgreSQL's
     * {@code create index concurrently}. What the revision did before is committed first,
     * and what comes after is a new transaction: if the revision fails from here on, what
     * was committed stays. Put what needs this into a revision of its own.
     * @param block what is to be done
     * @param <X> what it may throw
     * @throws X if the block does
     */
    public <X extends Exception> void autocommit(OperationBlock<X> block) throws X {
        this.target.autocommit(block);
    }

    /**
     * Carries out an operation built by hand.
     * @param operation the operation
     */
    public void apply(Operation operation) {
        this.target.apply(operation);
    }

    /**
     * The connection on which the operations are carried out, for reading and writing
     * data. It is not to be closed, committed or rolled back.
     * @return the connection, in the transaction of the revision
     * @throws MigrateException if the operations are not carried out on a database
     */
    public Connection connection() {
        return this.target.connection();
    }

    /**
     * The family of databases that the operations are for.
     * @return for instance {@code postgresql}
     */
    public String dialect() {
        return this.target.dialect();
    }

}
