package dev.migrate.dialect.h2;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
import dev.migrate.dialect.SequenceClause;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.ColumnChange.SetIdentity;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameSequence;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * H2's statements: <a href="https://h2database.com/html/commands.html">Commands</a>.
 */
final class H2Ddl extends StandardDdl {

    private static final Features FEATURES = Features.of(H2Dialect.NAME, Feature.SEQUENCE, Feature.NULLS_NOT_DISTINCT,
            Feature.INCLUDE, Feature.NULLS_ORDER, Feature.ENUM_TYPE);

    private static final ExistenceClause EXISTENCE = new ExistenceClause(
            Set.of("create table", "drop table", "create index", "drop index", "create sequence", "drop sequence",
                    "create schema", "drop schema", "create domain", "drop domain", "drop view", "drop alias",
                    "drop trigger", "add column", "drop column", "add constraint", "drop constraint"));

    /** Goes on where the other sequence is, and counts as that does. */
    private static final String SUCCESSOR = """
            execute immediate (
                select %s || data_type
                    || ' start with ' || start_value || ' restart with ' || base_value || ' increment by ' || increment
                    || ' minvalue ' || minimum_value || ' maxvalue ' || maximum_value
                    || case cycle_option when 'YES' then ' cycle' else ' no cycle' end
                    || case when cache > 1 then ' cache ' || cache else ' no cache' end
                from information_schema.sequences
                where sequence_schema = %s and sequence_name = %s)""";

    private final Identifiers identifiers;

    private final ColumnActions actions;

    H2Ddl(Identifiers identifiers, TypeNames types) {
        super(identifiers, new Columns(identifiers, types), FEATURES);
        this.identifiers = identifiers;
        this.actions = new Actions(types);
    }

    @Override
    protected Operation complete(Operation operation, TableLookup tables) {
        return (operation instanceof AlterColumn alteration && alteration.change(SetType.class).isPresent())
                ? withExisting(alteration, tables) : operation;
    }

    @Override
    protected List<SqlStatement> statements(Operation operation, TableLookup tables) {
        List<SqlStatement> statements = super.statements(operation, tables);
        if (!(operation instanceof DropConstraint drop) || drop.kind() != Constraint.Kind.PRIMARY_KEY) {
            return statements;
        }
        List<ForeignKey> leaning = tables.find(drop.table()).map(H2Ddl::leaningOnPrimaryKey).orElse(List.of());
        return Stream
            .of(leaning.stream()
                .flatMap((foreignKey) -> visit(
                        new DropConstraint(drop.table(), foreignKey.name(), foreignKey.kind(), foreignKey))
                    .stream()), statements.stream(),
                    leaning.stream()
                        .flatMap((foreignKey) -> visit(new CreateConstraint(drop.table(), foreignKey)).stream()))
            .flatMap(Function.identity())
            .toList();
    }

    /**
     * The foreign keys of a table that use the index of its primary key, which H2 does
     * not let go of while they do.
     */
    private static List<ForeignKey> leaningOnPrimaryKey(Table table) {
        List<String> key = (table.primaryKey() != null) ? table.primaryKey().columns() : List.of();
        return table.foreignKeys()
            .stream()
            .filter((foreignKey) -> foreignKey.columns().size() <= key.size()
                    && Set.copyOf(foreignKey.columns()).equals(Set.copyOf(key.subList(0, foreignKey.columns().size()))))
            .toList();
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        String start = "alter table " + sql(operation.table()) + " alter column " + sql(operation.column()) + " ";
        this.actions.of(operation).forEach((action) -> statements.add(new SqlStatement(start + action)));
        if (staysNumbered(operation)) {
            // or it would end with the numbers of the type that it had
            statements.add(new SqlStatement(start + "set no maxvalue"));
        }
        if (ColumnActions.startsNumbering(operation)) {
            statements.add(new SqlStatement(
                    start + "restart with (select " + ColumnActions.nextNumber(operation, sql(operation.column()))
                            + " from " + sql(operation.table()) + ")"));
        }
        operation.change(SetComment.class)
            .ifPresent(
                    (change) -> statements.addAll(commentOn(operation.table(), operation.column(), change.comment())));
        return statements;
    }

    private static boolean staysNumbered(AlterColumn operation) {
        Column existing = operation.existing();
        return existing != null && existing.identity() != null && existing.identity().options().maximum() == null
                && operation.change(SetType.class).isPresent() && operation.change(SetIdentity.class).isEmpty();
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        if (operation.kind() == Constraint.Kind.PRIMARY_KEY) {
            return statement("alter table %s drop primary key", sql(operation.table()));
        }
        return super.visit(operation);
    }

    @Override
    protected ExistenceClause existenceClause() {
        return EXISTENCE;
    }

    @Override
    protected IndexStatement indexStatement() {
        return new Indexes(this.identifiers);
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new H2ObjectStatements(this.identifiers);
    }

    @Override
    public List<SqlStatement> visit(CreateEnumType operation) {
        return statement("create domain %s as enum %s", sql(operation.type()),
                operation.values().stream().map(this::literal).collect(Collectors.joining(", ", "(", ")")));
    }

    @Override
    public List<SqlStatement> visit(DropEnumType operation) {
        return statement("drop domain %s", sql(operation.type()));
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        QualifiedName sequence = operation.sequence();
        QualifiedName renamed = new QualifiedName(sequence.schema(), operation.newName());
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(new SqlStatement(SUCCESSOR.formatted(literal("create sequence " + sql(renamed) + " as "),
                (sequence.schema() != null) ? literal(this.identifiers.stored(sequence.schema())) : "schema()",
                literal(this.identifiers.stored(sequence.name())))));
        statements.addAll(visit(new DropSequence(sequence, null)));
        return statements;
    }

    @Override
    protected Literals literals() {
        return new H2Literals();
    }

    @Override
    protected String batch(Backfill operation) {
        return "%s fetch first %s rows only".formatted(operation.condition(), operation.batchSize());
    }

    /**
     * H2 says that nulls are the same before the word index.
     */
    private static final class Indexes extends IndexStatement {

        Indexes(Identifiers identifiers) {
            super(identifiers, FEATURES);
        }

        @Override
        protected void addKind(List<String> words, CreateIndex operation) {
            boolean notDistinct = operation.index().options().nullsNotDistinct();
            words.add(!operation.index().unique() ? "index"
                    : notDistinct ? "unique nulls not distinct index" : "unique index");
        }

        @Override
        protected void addNullsNotDistinct(List<String> words, Index index) {
            // said already
        }

    }

    /**
     * H2 computes generated columns when their row is written, and has no word for it.
     */
    private static final class Columns extends ColumnClause {

        Columns(Identifiers identifiers, TypeNames types) {
            super(identifiers, types);
        }

        @Override
        protected String generation(Column column) {
            if (column.virtual()) {
                FEATURES.require(Feature.VIRTUAL_COLUMN, "column " + column.name());
            }
            return "generated always as (" + column.generatedSql() + ")";
        }

    }

    /**
     * H2 says "set" whether or not it numbers the column already.
     */
    private static final class Actions extends ColumnActions {

        Actions(TypeNames types) {
            super(types);
        }

        @Override
        protected void addIdentity(List<String> actions, AlterColumn operation, Identity identity) {
            String counting = SequenceClause.of(identity.options())
                .stream()
                // of all options, the start alone is not to be set
                .map((clause) -> (clause.startsWith("start") ? " " : " set ") + clause)
                .collect(Collectors.joining());
            actions.add("set " + generated(identity) + counting);
        }

    }

}
