package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.MigrateException;
import dev.migrate.dialect.ObjectStatements.Replacement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.Conditional.Existence;
import dev.migrate.operation.Conditional;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CustomOperation;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropObject;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.operation.RestartSequence;
import dev.migrate.operation.SetTableComment;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SystemVersioning;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;
import org.jspecify.annotations.Nullable;

/**
 * The statements that most databases understand, as a careful person would write them.
 */
public abstract class StandardDdl implements Ddl, OperationVisitor<List<SqlStatement>> {

    private static final String INDENT = "\n    ";

    private static final int ROWS_AT_A_TIME = 500;

    private final Identifiers identifiers;

    private final ColumnClause columns;

    private final Features features;

    private final ConstraintClause constraints;

    protected StandardDdl(Identifiers identifiers, ColumnClause columns) {
        this(identifiers, columns, Features.of("The database", Feature.SEQUENCE));
    }

    /**
     * The statements of one database.
     * @param identifiers the rules for names
     * @param columns defines columns
     * @param features what the database has
     */
    protected StandardDdl(Identifiers identifiers, ColumnClause columns, Features features) {
        this.identifiers = identifiers;
        this.columns = columns;
        this.features = features;
        this.constraints = new ConstraintClause(identifiers, features);
    }

    @Override
    public List<SqlStatement> render(Operation operation, TableLookup tables) {
        try {
            return rendered(operation, tables);
        }
        catch (UnsupportedTypeException ex) {
            throw operation.subject().map(ex::in).orElse(ex);
        }
    }

    private List<SqlStatement> rendered(Operation operation, TableLookup tables) {
        if (operation instanceof Conditional conditional) {
            return render(conditional, tables);
        }
        if (operation instanceof Backfill backfill && !tables.live()) {
            // nobody would repeat it
            return List.of(new SqlStatement(update(backfill) + " where " + backfill.condition()));
        }
        return statements(operation, tables);
    }

    /**
     * The statements that carry out an operation without a condition.
     * @param operation the operation
     * @param tables finds the present definition of a table
     * @return the statements
     */
    protected List<SqlStatement> statements(Operation operation, TableLookup tables) {
        return complete(operation, tables).accept(this);
    }

    private List<SqlStatement> render(Conditional conditional, TableLookup tables) {
        Operation operation = conditional.operation();
        List<SqlStatement> statements = render(operation, tables);
        String table = operation.subject().map(this::sql).orElse("");
        List<SqlStatement> guarded = statements.stream()
            .flatMap((statement) -> existenceClause().in(statement.sql(), table, conditional.existence()).stream())
            .map(SqlStatement::new)
            .toList();
        if (guarded.size() == statements.size()) {
            return guarded;
        }
        boolean wanted = conditional.existence() == Existence.PRESENT;
        return Optional.of(new ObjectLookup(this.identifiers, tables))
            .filter((lookup) -> tables.live())
            .flatMap((lookup) -> lookup.exists(operation))
            .map((exists) -> (exists == wanted) ? statements : List.<SqlStatement>of())
            .orElseThrow(() -> new UnsupportedFeatureException(this.features.dialect(),
                    "\"%s\" for the statement: %s".formatted(conditional.existence().sql(),
                            statements.isEmpty() ? operation : statements.get(0)),
                    "Run this on a database, which is asked for the table, or leave the condition out"));
    }

    /**
     * Whether a database says that a condition does not hold.
     * @param conditional the operation with its condition
     * @param tables finds the present definition of a table
     * @return {@code false} also where it cannot be asked
     */
    protected final boolean isInVain(Conditional conditional, TableLookup tables) {
        boolean wanted = conditional.existence() == Existence.PRESENT;
        return tables.live() && new ObjectLookup(this.identifiers, tables).exists(conditional.operation())
            .filter((exists) -> exists != wanted)
            .isPresent();
    }

    /**
     * Where the database takes {@code if exists}.
     * @return knows the statements
     */
    protected ExistenceClause existenceClause() {
        return new ExistenceClause(Set.of());
    }

    /**
     * What the database has.
     * @return the features
     */
    protected final Features features() {
        return this.features;
    }

    /**
     * How the database writes values.
     * @return the literals
     */
    protected Literals literals() {
        return new Literals();
    }

    /**
     * How the database creates indexes.
     * @return writes the statement
     */
    protected IndexStatement indexStatement() {
        return new IndexStatement(this.identifiers, this.features);
    }

    /**
     * How the database creates views, functions, procedures and triggers.
     * @return writes the statements
     */
    protected ObjectStatements objectStatements() {
        return new ObjectStatements(this.features.dialect(), this.identifiers,
                Map.of(ReplaceableObject.Kind.VIEW, Replacement.DROP_AND_CREATE));
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
        String clauses = Stream
            .of(table.columns().stream().map((column) -> clause(table.name(), column)),
                    table.constraints().stream().map(this.constraints::of), period(table.options()))
            .flatMap(Function.identity())
            .collect(Collectors.joining("," + INDENT, "(" + INDENT, "\n)"));
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(new SqlStatement("create table " + sql(table.name()) + " " + clauses + tableOptions(table)));
        table.indexes().forEach((index) -> statements.addAll(visit(new CreateIndex(table.name(), index))));
        statements.addAll(commentsOn(table));
        return statements;
    }

    // SQL:2016 part 2, section 11.3
    private Stream<String> period(TableOptions options) {
        SystemVersioning versioning = options.systemVersioning();
        return (versioning == null || versioning.start() == null || versioning.end() == null) ? Stream.of() : Stream
            .of("period for system_time (%s, %s)".formatted(sql(versioning.start()), sql(versioning.end())));
    }

    /**
     * The clause that defines a column.
     * @param table the table, after which a database may want to name what belongs to the
     * column
     * @param column the column
     * @return for instance {@code email varchar(320) not null}
     */
    protected String clause(QualifiedName table, Column column) {
        return this.columns.of(table, column);
    }

    /**
     * What stands after the closing parenthesis of {@code create table}.
     * @param table the table
     * @return nothing in most databases
     */
    protected String tableOptions(Table table) {
        TableOptions options = table.options();
        String object = "table " + table.name();
        if (options.engine() != null) {
            this.features.require(Feature.ENGINE, object);
        }
        if (options.charset() != null || options.collation() != null) {
            this.features.require(Feature.TABLE_COLLATION, object);
        }
        StringBuilder sql = new StringBuilder();
        if (options.systemVersioning() != null) {
            this.features.require(Feature.SYSTEM_VERSIONING, object);
            sql.append(" with system versioning");
        }
        if (options.partitionBy() != null) {
            this.features.require(Feature.PARTITIONING, object);
            sql.append(" partition by ").append(options.partitionBy());
        }
        if (options.tablespace() != null) {
            this.features.require(Feature.TABLESPACE, object);
            sql.append(" tablespace ").append(sql(options.tablespace()));
        }
        return sql.toString();
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
        List<SqlStatement> statements = new ArrayList<>(statement("alter table %s add column %s",
                sql(operation.table()), clause(operation.table(), operation.column())));
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
        return statement("alter table %s drop constraint %s", sql(operation.table()), sql(name(operation)));
    }

    /**
     * The name of a constraint to be dropped.
     * @param operation what drops it
     * @return the name
     */
    protected final String name(DropConstraint operation) {
        return Objects.requireNonNull(operation.name(),
                () -> "The constraint of table %s that is to be dropped must have a name".formatted(operation.table()));
    }

    @Override
    public List<SqlStatement> visit(CreateIndex operation) {
        return List.of(new SqlStatement(indexStatement().of(operation)));
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        return statement("drop index %s", sql(new QualifiedName(operation.table().schema(), operation.name())));
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        return statement("alter index %s rename to %s",
                sql(new QualifiedName(operation.table().schema(), operation.name())), sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(RenameConstraint operation) {
        return statement("alter table %s rename constraint %s to %s", sql(operation.table()), sql(operation.name()),
                sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(ValidateConstraint operation) {
        // it counts for all rows from the beginning
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        List<String> clauses = new ArrayList<>(SequenceClause.of(sequence.allOptions()));
        if (sequence.type() != null) {
            clauses.add(0, "as " + this.columns.type(sequence.type()));
        }
        return sequence("create", sequence.name(), clauses);
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        return sequence("alter", operation.sequence(), SequenceClause.of(operation.options()));
    }

    @Override
    public List<SqlStatement> visit(RestartSequence operation) {
        return sequence("alter", operation.sequence(),
                List.of((operation.value() != null) ? "restart with " + operation.value() : "restart"));
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        return sequence("alter", operation.sequence(), List.of("rename to " + sql(operation.newName())));
    }

    /**
     * A statement for a sequence.
     * @param verb what is done to it
     * @param name its name
     * @param clauses what is said of it
     * @return the statement
     */
    protected List<SqlStatement> sequence(String verb, QualifiedName name, List<String> clauses) {
        this.features.require(Feature.SEQUENCE, name);
        return List.of(new SqlStatement(Stream.concat(Stream.of(verb + " sequence", sql(name)), clauses.stream())
            .collect(Collectors.joining(" "))));
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        return sequence("drop", operation.sequence(), List.of());
    }

    @Override
    public List<SqlStatement> visit(CreateSchema operation) {
        return statement("create schema %s", sql(operation.schema()));
    }

    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        return statement("drop schema %s", sql(operation.schema()));
    }

    @Override
    public List<SqlStatement> visit(CreateEnumType operation) {
        throw this.features.missing(Feature.ENUM_TYPE, operation.type());
    }

    @Override
    public List<SqlStatement> visit(DropEnumType operation) {
        throw this.features.missing(Feature.ENUM_TYPE, operation.type());
    }

    @Override
    public List<SqlStatement> visit(AddEnumValue operation) {
        throw this.features.missing(enumTypeChange(), operation.type());
    }

    @Override
    public List<SqlStatement> visit(RenameEnumValue operation) {
        throw this.features.missing(enumTypeChange(), operation.type());
    }

    private Feature enumTypeChange() {
        return this.features.have(Feature.ENUM_TYPE) ? Feature.ENUM_TYPE_CHANGE : Feature.ENUM_TYPE;
    }

    @Override
    public List<SqlStatement> visit(ReplaceObject operation) {
        return objectStatements().replace(operation.object());
    }

    @Override
    public List<SqlStatement> visit(DropObject operation) {
        return objectStatements().drop(operation.object());
    }

    @Override
    public List<SqlStatement> visit(BulkInsert operation) {
        String start = "insert into %s %s values".formatted(sql(operation.table()),
                operation.columns().stream().map(this::sql).collect(Collectors.joining(", ", "(", ")")));
        RowStatements statements = new RowStatements(start, rowsAtATime());
        operation.rows().forEach((row) -> statements.add(row(operation, row)));
        return statements.all();
    }

    /**
     * How many rows one statement inserts.
     * @return a number that every server takes
     */
    protected int rowsAtATime() {
        return ROWS_AT_A_TIME;
    }

    private String row(BulkInsert operation, List<@Nullable Object> row) {
        Literals literals = literals();
        try {
            return row.stream().map(literals::of).collect(Collectors.joining(", ", "(", ")"));
        }
        catch (IllegalArgumentException ex) {
            throw new MigrateException(
                    "A row for table %s cannot be inserted. %s".formatted(operation.table(), ex.getMessage()), ex);
        }
    }

    @Override
    public List<SqlStatement> visit(Backfill operation) {
        return List.of(new SqlStatement(update(operation) + " where " + batch(operation)));
    }

    /**
     * What is set.
     * @param operation the backfill
     * @return for instance {@code update account set level = 1}
     */
    protected final String update(Backfill operation) {
        return "update " + sql(operation.table()) + " set " + operation.assignments();
    }

    /**
     * Chooses the rows that are done at a time.
     * @param operation the backfill
     * @return the condition, which chooses all rows unless the database has something to
     * tell some from others
     */
    protected String batch(Backfill operation) {
        return operation.condition();
    }

    @Override
    public List<SqlStatement> visit(Conditional operation) {
        return render(operation, TableLookup.NONE);
    }

    @Override
    public List<SqlStatement> visit(ExecuteSql operation) {
        return List.of(new SqlStatement(new ParameterMarkers(literals()).fill(operation)));
    }

    @Override
    public List<SqlStatement> visit(CustomOperation operation) {
        throw new MigrateException(
                "Nobody says what is to be done for %s. Declare a bean of type OperationRenderer for %s"
                    .formatted(operation, operation.getClass().getName()));
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
