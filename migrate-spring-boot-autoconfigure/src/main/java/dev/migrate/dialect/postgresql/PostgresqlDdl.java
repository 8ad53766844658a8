package dev.migrate.dialect.postgresql;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.dialect.ColumnActions;
import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.ColumnChange.SetIdentity;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's statements:
 * <a href="https://www.postgresql.org/docs/18/sql-commands.html">SQL Commands</a>.
 * <p>
 * The check of an enumeration has the name that PostgreSQL gives to the unnamed check of
 * a column, since that is how it is created.
 */
final class PostgresqlDdl extends StandardDdl {

    private final PostgresqlIdentifiers identifiers;

    private final PostgresqlTypes types;

    private final ColumnActions actions;

    PostgresqlDdl(PostgresqlIdentifiers identifiers, PostgresqlTypes types) {
        super(identifiers, new ColumnClause(identifiers, types));
        this.identifiers = identifiers;
        this.types = types;
        this.actions = new PostgresqlColumnActions(identifiers, types);
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
    public List<SqlStatement> visit(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        List<String> clauses = clauses(operation);
        if (!clauses.isEmpty()) {
            String separator = (clauses.size() > 1) ? "\n    " : " ";
            statements.add(new SqlStatement(
                    "alter table " + sql(operation.table()) + separator + String.join("," + separator, clauses)));
        }
        if (ColumnActions.startsNumbering(operation)) {
            statements.addAll(statement("select setval(pg_get_serial_sequence(%s, %s), %s, false) from %s",
                    literal(sql(operation.table())), literal(this.identifiers.stored(operation.column())),
                    ColumnActions.nextNumber(sql(operation.column())), sql(operation.table())));
        }
        operation.change(SetComment.class)
            .ifPresent(
                    (change) -> statements.addAll(commentOn(operation.table(), operation.column(), change.comment())));
        return statements;
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

    private static boolean isEnumeration(@Nullable Column column) {
        return column != null && column.type() instanceof Enumeration;
    }

}
