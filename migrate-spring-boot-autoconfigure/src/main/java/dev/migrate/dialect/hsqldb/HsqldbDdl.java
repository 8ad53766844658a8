package dev.migrate.dialect.hsqldb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.ColumnActions;
import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.ExistenceClause;
import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ObjectStatements.Replacement;
import dev.migrate.dialect.ObjectStatements;
import dev.migrate.dialect.SequenceClause;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnknownColumnException;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.ColumnChange.SetIdentity;
import dev.migrate.operation.ColumnChange.SetNullable;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject.Kind;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * HSQLDB's statements:
 * <a href="https://hsqldb.org/doc/2.0/guide/databaseobjects-chapt.html">Schemas and
 * Database Objects</a>.
 */
final class HsqldbDdl extends StandardDdl {

    // a match type is kept until the database is closed, and forgotten when it is opened
    // again
    private static final Features FEATURES = Features.of(HsqldbDialect.NAME, Feature.SEQUENCE);

    private static final ExistenceClause EXISTENCE = new ExistenceClause(Set.of("create table", "drop table",
            "create index", "drop index", "create sequence", "drop sequence", "create schema", "drop schema",
            "drop view", "drop trigger", "drop function", "drop procedure", "add column", "add constraint"));

    private final Identifiers identifiers;

    private final TypeNames types;

    private final ColumnActions actions;

    HsqldbDdl(Identifiers identifiers, TypeNames types) {
        super(identifiers, new Columns(identifiers, types), FEATURES);
        this.identifiers = identifiers;
        this.types = types;
        this.actions = new Actions(types);
    }

    @Override
    public List<SqlStatement> render(Operation operation, TableLookup tables) {
        List<SqlStatement> statements = new ArrayList<>();
        if (operation instanceof AlterColumn alteration && alteration.change(SetType.class).isPresent()) {
            statements.addAll(dropEnumerationChecks(alteration, tables));
        }
        statements.addAll(super.render(operation, tables));
        return statements;
    }

    @Override
    protected Operation complete(Operation operation, TableLookup tables) {
        return (operation instanceof AlterColumn alteration && alteration.change(SetIdentity.class).isPresent())
                ? withExisting(alteration, tables) : operation;
    }

    private List<SqlStatement> dropEnumerationChecks(AlterColumn operation, TableLookup tables) {
        Optional<Table> table = tables.find(operation.table());
        if (!tables.live() && isEnumeration(withExisting(operation, tables).existing())) {
            throw new UnknownColumnException(HsqldbDialect.NAME, operation);
        }
        String column = sql(operation.column());
        String ownName = this.identifiers.canonical(checkName(operation));
        return table.stream()
            .flatMap((present) -> present.checkConstraints().stream())
            .filter((check) -> HsqldbExpression.isEnumeration(column, ownName, check))
            .flatMap((check) -> visit(new DropConstraint(operation.table(), check.name(), Constraint.Kind.CHECK, check))
                .stream())
            .toList();
    }

    private String checkName(AlterColumn operation) {
        return ColumnConstraintName.of("ck", this.identifiers, operation.table(), operation.column());
    }

    private static boolean isEnumeration(@Nullable Column column) {
        return column != null && column.type() instanceof Enumeration;
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        String table = sql(operation.table());
        String column = sql(operation.column());
        this.actions.of(operation)
            .forEach((action) -> statements
                .addAll(statement("alter table %s alter column %s %s", table, column, action)));
        if (losesNotNull(operation)) {
            statements.addAll(statement("alter table %s alter column %s set not null", table, column));
        }
        if (operation.change(SetIdentity.class).filter((change) -> change.identity() != null).isPresent()) {
            // it goes on after the highest value that it has seen being written
            statements.addAll(statement("update %1$s set %2$s = %2$s", table, column));
        }
        operation.change(SetType.class)
            .map((change) -> this.types.check(Column.of(operation.column(), change.type())))
            .ifPresent((check) -> statements.addAll(
                    statement("alter table %s add constraint %s check (%s)", table, sql(checkName(operation)), check)));
        operation.change(SetComment.class)
            .ifPresent(
                    (change) -> statements.addAll(commentOn(operation.table(), operation.column(), change.comment())));
        return statements;
    }

    // a column that is not numbered any more may be null as well
    private static boolean losesNotNull(AlterColumn operation) {
        Column existing = operation.existing();
        return existing != null && existing.identity() != null && !existing.nullable()
                && operation.change(SetIdentity.class).filter((change) -> change.identity() == null).isPresent()
                && operation.change(SetNullable.class).isEmpty();
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        String check = this.types.check(operation.column());
        if (check == null || operation.column().nullable()) {
            return super.visit(operation);
        }
        // HSQLDB takes "not null" and a check together for a foreign key
        List<SqlStatement> statements = new ArrayList<>(super.visit(new AddColumn(operation.table(),
                operation.column().withType(this.types.canonical(operation.column().type())))));
        statements.addAll(statement("alter table %s add check (%s)", sql(operation.table()), check));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        return statement("alter table %s alter column %s rename to %s", sql(operation.table()), sql(operation.column()),
                sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        if (operation.kind() == Constraint.Kind.PRIMARY_KEY) {
            return statement("alter table %s drop primary key", sql(operation.table()));
        }
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(RenameConstraint operation) {
        return statement("alter constraint %s rename to %s",
                sql(new QualifiedName(operation.table().schema(), operation.name())), sql(operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        ColumnType type = sequence.type();
        // or it would end where an integer does
        String name = (type != null) ? this.types.render(Column.of("value", type)) : "bigint";
        return statement("create sequence %s as %s %s", sql(sequence.name()), name, counting(sequence.allOptions()));
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        return statement("alter sequence %s %s", sql(operation.sequence()), counting(operation.options()));
    }

    // it keeps no numbers in advance
    private static String counting(SequenceOptions options) {
        return String.join(" ", SequenceClause.of(options.withCache(null)));
    }

    // without a start it would be 0
    private static String asIdentity(Identity identity) {
        SequenceOptions options = identity.options();
        return " as identity (" + counting((options.start() != null) ? options : options.withStart(1L)) + ")";
    }

    @Override
    protected ExistenceClause existenceClause() {
        return EXISTENCE;
    }

    @Override
    protected Literals literals() {
        return new HsqldbLiterals();
    }

    @Override
    protected ObjectStatements objectStatements() {
        return new ObjectStatements(HsqldbDialect.NAME, this.identifiers,
                Map.of(Kind.VIEW, Replacement.DROP_AND_CREATE, Kind.FUNCTION, Replacement.DROP_AND_CREATE,
                        Kind.PROCEDURE, Replacement.DROP_AND_CREATE, Kind.TRIGGER, Replacement.DROP_AND_CREATE));
    }

    @Override
    protected String batch(Backfill operation) {
        return "%s limit %s".formatted(operation.condition(), operation.batchSize());
    }

    // a comment is removed by an empty one
    @Override
    protected String literal(@Nullable String text) {
        return super.literal((text != null) ? text : "");
    }

    /**
     * HSQLDB has its own words for where a value comes from.
     */
    private static final class Columns extends ColumnClause {

        private static final Pattern NEXT_VALUE = Pattern.compile("next\\s+value\\s+for\\s+(.+)",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        Columns(Identifiers identifiers, TypeNames types) {
            super(identifiers, types);
        }

        @Override
        protected void addTo(List<String> parts, Column column) {
            Identity identity = column.identity();
            Matcher nextValue = NEXT_VALUE.matcher((column.defaultSql() != null) ? column.defaultSql() : "");
            if (column.generatedSql() == null && identity != null) {
                parts.add("generated " + (identity.always() ? "always" : "by default") + asIdentity(identity));
            }
            else if (column.generatedSql() == null && nextValue.matches()) {
                // which implies not null, as an identity does
                parts.add("generated by default as sequence " + nextValue.group(1));
            }
            else {
                super.addTo(parts, column);
            }
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
     * HSQLDB changes how it numbers a column only by stopping and starting again.
     */
    private static final class Actions extends ColumnActions {

        Actions(TypeNames types) {
            super(types);
        }

        @Override
        protected void addIdentity(List<String> actions, AlterColumn operation, Identity identity) {
            if (identity.always()) {
                throw new UnsupportedFeatureException(HsqldbDialect.NAME,
                        "a way to go on after the values of column %s of table %s where it is always to number it"
                            .formatted(operation.column(), operation.table()),
                        "Let it be numbered where no value is given: identity() instead of identityAlways()");
            }
            if (!startsNumbering(operation)) {
                actions.add("drop identity");
            }
            actions.add("set " + generated(identity) + asIdentity(identity));
        }

    }

}
