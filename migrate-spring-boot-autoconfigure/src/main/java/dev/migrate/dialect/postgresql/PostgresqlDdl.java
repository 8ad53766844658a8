package dev.migrate.dialect.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.dialect.ColumnActions;
import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.ExistenceClause;
import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.ColumnChange.SetIdentity;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Partition;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's statements:
 * <a href="https://www.postgresql.org/docs/18/sql-commands.html">SQL Commands</a>.
 * <p>
 * The check of an enumeration has the name that PostgreSQL gives to the unnamed check of
 * a column, since that is how it is created.
 */
public class PostgresqlDdl extends StandardDdl {

    private static final Features FEATURES = Features.of(PostgresqlDialect.NAME, Feature.DEFERRABLE, Feature.MATCH,
            Feature.NULLS_NOT_DISTINCT, Feature.EXCLUSION, Feature.PARTIAL_INDEX, Feature.INCLUDE, Feature.INDEX_METHOD,
            Feature.OPERATOR_CLASS, Feature.NULLS_ORDER, Feature.TABLESPACE, Feature.PARTITIONING,
            Feature.VIRTUAL_COLUMN, Feature.EXPRESSION_INDEX, Feature.SEQUENCE, Feature.ENUM_TYPE,
            Feature.ENUM_TYPE_CHANGE);

    private static final ExistenceClause EXISTENCE = new ExistenceClause(
            Set.of("create table", "drop table", "create index", "drop index", "create sequence", "drop sequence",
                    "create schema", "drop schema", "drop type", "drop view", "drop materialized view", "drop function",
                    "drop procedure", "drop trigger", "add column", "drop column", "drop constraint"));

    private final PostgresqlIdentifiers identifiers;

    private final TypeNames types;

    private final ColumnActions actions;

    PostgresqlDdl(PostgresqlIdentifiers identifiers, PostgresqlTypes types) {
        this(identifiers, types, new Columns(identifiers, types), new PostgresqlColumnActions(identifiers, types),
                FEATURES);
    }

    /**
     * The statements of a relative of PostgreSQL.
     * @param identifiers the rules for names
     * @param types the names of types
     * @param columns how columns are defined
     * @param actions how columns are altered
     * @param features what the database has
     */
    protected PostgresqlDdl(PostgresqlIdentifiers identifiers, TypeNames types, ColumnClause columns,
            ColumnActions actions, Features features) {
        super(identifiers, columns, features);
        this.identifiers = identifiers;
        this.types = types;
        this.actions = actions;
    }

    @Override
    protected Operation complete(Operation operation, TableLookup tables) {
        if (operation instanceof AlterColumn alteration
                && (alteration.change(SetType.class).isPresent() || alteration.change(SetIdentity.class).isPresent())) {
            return withExisting(alteration, tables);
        }
        if (operation instanceof DropConstraint drop && drop.kind() == Constraint.Kind.PRIMARY_KEY
                && drop.name() == null) {
            return new DropConstraint(drop.table(), primaryKeyName(drop, tables), drop.kind(), drop.dropped());
        }
        return operation;
    }

    private String primaryKeyName(DropConstraint drop, TableLookup tables) {
        return tables.find(drop.table())
            .map(Table::primaryKey)
            .map(PrimaryKey::name)
            .orElseGet(() -> this.identifiers.generated(drop.table().name(), null, "pkey"));
    }

    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        List<SqlStatement> statements = new ArrayList<>(super.visit(operation));
        // What is created on the table afterwards is created on them too.
        int place = 1;
        for (Partition partition : operation.table().options().partitions()) {
            statements.add(place++, new SqlStatement("create table %s partition of %s %s"
                .formatted(sql(partition.name()), sql(operation.table().name()), partition.bound())));
        }
        return statements;
    }

    @Override
    protected String tableOptions(Table table) {
        List<QualifiedName> parents = table.options().inherits();
        String inherits = parents.isEmpty() ? ""
                : parents.stream().map(this::sql).collect(Collectors.joining(", ", " inherits (", ")"));
        return inherits + super.tableOptions(table);
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        if (!PostgresqlArrayConversion.isIn(operation)) {
            return alterations(operation);
        }
        ColumnType array = operation.change(SetType.class).orElseThrow().type();
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(new SqlStatement(
                PostgresqlArrayConversion.creation(this.types.render(Column.of(operation.column(), array)))));
        statements.addAll(alterations(operation));
        statements.add(new SqlStatement(PostgresqlArrayConversion.removal()));
        return statements;
    }

    private List<SqlStatement> alterations(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        List<String> clauses = new ArrayList<>(clauses(operation));
        if (stopsNumbering(operation) && operation.change(SetType.class).isPresent()) {
            // Within a statement types are changed first, and not every type can be
            // numbered.
            String stop = "alter column " + sql(operation.column()) + " drop identity";
            clauses.remove(stop);
            statements.addAll(alterTable(operation.table(), List.of(stop)));
        }
        if (!clauses.isEmpty()) {
            statements.addAll(alterTable(operation.table(), clauses));
        }
        if (ColumnActions.startsNumbering(operation)) {
            statements.addAll(statement("select setval(pg_get_serial_sequence(%s, %s), %s, false) from %s",
                    literal(sql(operation.table())), literal(this.identifiers.stored(operation.column())),
                    ColumnActions.nextNumber(operation, sql(operation.column())), sql(operation.table())));
        }
        operation.change(SetComment.class)
            .ifPresent(
                    (change) -> statements.addAll(commentOn(operation.table(), operation.column(), change.comment())));
        return statements;
    }

    private static boolean stopsNumbering(AlterColumn operation) {
        return operation.change(SetIdentity.class).filter((change) -> change.identity() == null).isPresent();
    }

    /**
     * The statements for several changes to a table.
     * @param table the table
     * @param clauses what is changed, at least one
     * @return the statement, which makes all of the changes or none
     */
    protected List<SqlStatement> alterTable(QualifiedName table, List<String> clauses) {
        String separator = (clauses.size() > 1) ? "\n    " : " ";
        return statement("alter table %s%s%s", sql(table), separator, String.join("," + separator, clauses));
    }

    private List<String> clauses(AlterColumn operation) {
        List<String> clauses = new ArrayList<>();
        String checkName = sql(this.identifiers.generated(operation.table().name(), operation.column(), "check"));
        Column after = operation.change(SetType.class)
            .map((change) -> Column.of(operation.column(), change.type()))
            .orElse(null);
        if (after != null && (isEnumeration(after) || isEnumeration(operation.existing()))) {
            clauses.add("drop constraint if exists " + checkName);
        }
        this.actions.of(operation)
            .forEach((action) -> clauses.add("alter column " + sql(operation.column()) + " " + action));
        if (isEnumeration(after)) {
            clauses.add("add constraint " + checkName + " check (" + this.types.check(after) + ")");
        }
        return clauses;
    }

    @Override
    protected ExistenceClause existenceClause() {
        return EXISTENCE;
    }

    @Override
    protected Literals literals() {
        return new PostgresqlLiterals();
    }

    @Override
    protected IndexStatement indexStatement() {
        return new PostgresqlIndexStatement(this.identifiers, features());
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new PostgresqlObjectStatements(features().dialect(), this.identifiers);
    }

    @Override
    public List<SqlStatement> visit(CreateConstraint operation) {
        List<SqlStatement> statements = super.visit(operation);
        return operation.waitsForValidation()
                ? statements.stream().map((statement) -> new SqlStatement(statement.sql() + " not valid")).toList()
                : statements;
    }

    @Override
    public List<SqlStatement> visit(ValidateConstraint operation) {
        return statement("alter table %s validate constraint %s", sql(operation.table()), sql(operation.name()));
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        String index = sql(new QualifiedName(operation.table().schema(), operation.name()));
        return statement(operation.concurrently() ? "drop index concurrently %s" : "drop index %s", index);
    }

    @Override
    public List<SqlStatement> visit(CreateEnumType operation) {
        String type = sql(operation.type());
        List<SqlStatement> statements = new ArrayList<>(statement("create type %s as enum %s", type,
                operation.values().stream().map(this::literal).collect(Collectors.joining(", ", "(", ")"))));
        if (operation.casts()) {
            statements.addAll(statement("create cast (varchar as %s) with inout as implicit", type));
            statements.addAll(statement("create cast (%s as varchar) with inout as implicit", type));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropEnumType operation) {
        String type = sql(operation.type());
        List<SqlStatement> statements = new ArrayList<>();
        if (operation.casts()) {
            statements.addAll(statement("drop cast (%s as varchar)", type));
            statements.addAll(statement("drop cast (varchar as %s)", type));
        }
        statements.addAll(statement("drop type %s", type));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(AddEnumValue operation) {
        String place = (operation.before() != null) ? " before " + literal(operation.before())
                : (operation.after() != null) ? " after " + literal(operation.after()) : "";
        return statement("alter type %s add value %s%s", sql(operation.type()), literal(operation.value()), place);
    }

    @Override
    public List<SqlStatement> visit(RenameEnumValue operation) {
        return statement("alter type %s rename value %s to %s", sql(operation.type()), literal(operation.value()),
                literal(operation.newValue()));
    }

    @Override
    protected String batch(Backfill operation) {
        return "ctid in (select ctid from %s where %s limit %s)".formatted(sql(operation.table()),
                operation.condition(), operation.batchSize());
    }

    private static boolean isEnumeration(@Nullable Column column) {
        return column != null && column.type() instanceof Enumeration;
    }

    /**
     * PostgreSQL itself gives a check a name that can be foreseen, such as
     * {@code account_status_check}.
     */
    private static final class Columns extends ColumnClause {

        Columns(Identifiers identifiers, TypeNames types) {
            super(identifiers, types);
        }

        @Override
        protected String check(QualifiedName table, Column column, String condition) {
            return "check (" + condition + ")";
        }

    }

}
