package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * The statements that most databases understand, as a careful person would write them.
 */
public abstract class StandardDdl implements Ddl, OperationVisitor<List<SqlStatement>> {

    private static final String INDENT = "\n    ";

    private final Identifiers identifiers;

    private final ColumnClause columns;

    private final ConstraintClause constraints;

    protected StandardDdl(Identifiers identifiers, ColumnClause columns) {
        this.identifiers = identifiers;
        this.columns = columns;
        this.constraints = new ConstraintClause(identifiers);
    }

    @Override
    public List<SqlStatement> render(Operation operation, TableLookup tables) {
        return complete(operation, tables).accept(this);
    }

    /**
     * Adds to an operation what the database must be told beyond what it says.
     * @param operation the operation
     * @param tables finds the present definition of a table
     * @return the operation with what could be found out
     */
    protected Operation complete(Operation operation, TableLookup tables) {
        return operation;
    }

    /**
     * An alteration with the column before.
     * @param operation the alteration
     * @param tables finds the present definition of a table
     * @return the alteration, with the column before unless that is not known
     */
    protected final AlterColumn withExisting(AlterColumn operation, TableLookup tables) {
        if (operation.existing() != null) {
            return operation;
        }
        Optional<Column> existing = tables.find(operation.table())
            .flatMap((table) -> table.columns()
                .stream()
                .filter((column) -> isSameColumn(column.name(), operation.column()))
                .findFirst());
        return new AlterColumn(operation.table(), operation.column(), operation.changes(), existing.orElse(null));
    }

    /**
     * Whether two names mean the same column of a table.
     * @param name a name
     * @param other another name
     * @return whether the database takes them for the same
     */
    protected boolean isSameColumn(String name, String other) {
        return this.identifiers.stored(name).equals(this.identifiers.stored(other));
    }

    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        Table table = operation.table();
        Stream<Constraint> tableConstraints = Stream
            .of(Stream.ofNullable(table.primaryKey()), table.uniqueConstraints().stream(), table.foreignKeys().stream(),
                    table.checkConstraints().stream())
            .flatMap((constraint) -> constraint);
        String clauses = Stream
            .concat(table.columns().stream().map(this.columns::of), tableConstraints.map(this.constraints::of))
            .collect(Collectors.joining("," + INDENT, "(" + INDENT, "\n)"));
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(new SqlStatement("create table " + sql(table.name()) + " " + clauses + tableOptions(table)));
        table.indexes().forEach((index) -> statements.addAll(visit(new CreateIndex(table.name(), index))));
        statements.addAll(commentsOn(table));
        return statements;
    }

    /**
     * What stands after the closing parenthesis of {@code create table}.
     * @param table the table
     * @return nothing in most databases
     */
    protected String tableOptions(Table table) {
        return "";
    }

    /**
     * The statements that comment on a new table and its columns.
     * @param table the table
     * @return the statements
     */
    protected List<SqlStatement> commentsOn(Table table) {
        List<SqlStatement> statements = new ArrayList<>();
        if (table.comment() != null) {
            statements.addAll(visit(new SetTableComment(table.name(), table.comment(), null)));
        }
        table.columns()
            .stream()
            .filter((column) -> column.comment() != null)
            .forEach((column) -> statements.addAll(commentOn(table.name(), column.name(), column.comment())));
        return statements;
    }

    /**
     * The statement that comments on a column.
     * @param table the table
     * @param column the name of the column
     * @param comment the comment, or {@code null} to remove it
     * @return the statement
     */
    protected final List<SqlStatement> commentOn(QualifiedName table, String column, @Nullable String comment) {
        return statement("comment on column %s.%s is %s", sql(table), sql(column), literal(comment));
    }

    @Override
    public List<SqlStatement> visit(DropTable operation) {
        return statement("drop table %s", sql(operation.table()));
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        return statement("alter table %s rename to %s", sql(operation.table()), sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(SetTableComment operation) {
        return statement("comment on table %s is %s", sql(operation.table()), literal(operation.comment()));
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        List<SqlStatement> statements = new ArrayList<>(
                statement("alter table %s add column %s", sql(operation.table()), this.columns.of(operation.column())));
        statements.addAll(commentsOn(Table.of(operation.table(), List.of(operation.column()), null)));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        return statement("alter table %s rename column %s to %s", sql(operation.table()), sql(operation.column()),
                sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        return statement("alter table %s drop column %s", sql(operation.table()), sql(operation.column()));
    }

    @Override
    public List<SqlStatement> visit(CreateConstraint operation) {
        return statement("alter table %s add %s", sql(operation.table()), this.constraints.of(operation.constraint()));
    }

    /**
     * The clause that defines a constraint.
     * @param constraint the constraint
     * @return for instance {@code constraint uq_account_email unique (email)}
     */
    protected final String clause(Constraint constraint) {
        return this.constraints.of(constraint);
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        return statement("alter table %s drop constraint %s", sql(operation.table()), name(operation));
    }

    /**
     * The name of a constraint to be dropped.
     * @param operation what drops it
     * @return the name as a statement needs it
     */
    protected final String name(DropConstraint operation) {
        return sql(Objects.requireNonNull(operation.name(),
                () -> "The constraint of table %s that is to be dropped must have a name"
                    .formatted(operation.table())));
    }

    @Override
    public List<SqlStatement> visit(CreateIndex operation) {
        Index index = operation.index();
        return statement("create %sindex %s on %s %s", index.unique() ? "unique " : "",
                sql(Objects.requireNonNull(index.name(), "An index must have a name to be created")),
                sql(operation.table()),
                index.parts().stream().map((part) -> indexed(index, part)).collect(Collectors.joining(", ", "(", ")")));
    }

    /**
     * One of the things that an index is on.
     * @param index the index
     * @param part the part of it
     * @return for instance {@code created_at desc}
     */
    protected String indexed(Index index, Index.Part part) {
        String what = part.expression() ? "(" + part.text() + ")" : sql(part.text());
        return part.descending() ? what + " desc" : what;
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        return statement("drop index %s", sql(new QualifiedName(operation.table().schema(), operation.name())));
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return statement("create sequence %s start with %s increment by %s", sql(sequence.name()), sequence.start(),
                sequence.increment());
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        return statement("alter sequence %s increment by %s", sql(operation.sequence()), operation.increment());
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        return statement("drop sequence %s", sql(operation.sequence()));
    }

    @Override
    public List<SqlStatement> visit(ExecuteSql operation) {
        return List.of(new SqlStatement(operation.sql()));
    }

    /**
     * A text as a literal.
     * @param text the text, or {@code null}
     * @return the literal, or {@code null} as SQL writes it
     */
    protected String literal(@Nullable String text) {
        return (text != null) ? "'" + text.replace("'", "''") + "'" : "null";
    }

    protected final String sql(String name) {
        return this.identifiers.sql(name);
    }

    protected final String sql(QualifiedName name) {
        return this.identifiers.sql(name);
    }

    protected final List<SqlStatement> statement(String format, Object... arguments) {
        return List.of(new SqlStatement(format.formatted(arguments)));
    }

}
