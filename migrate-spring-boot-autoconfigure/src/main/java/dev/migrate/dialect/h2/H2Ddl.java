package dev.migrate.dialect.h2;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.dialect.ColumnActions;
import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.DropConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;

/**
 * H2's statements: <a href="https://h2database.com/html/commands.html">Commands</a>.
 */
final class H2Ddl extends StandardDdl {

    private final ColumnActions actions;

    H2Ddl(Identifiers identifiers, TypeNames types) {
        super(identifiers, new Columns(identifiers, types));
        this.actions = new Actions(types);
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        String start = "alter table " + sql(operation.table()) + " alter column " + sql(operation.column()) + " ";
        this.actions.of(operation).forEach((action) -> statements.add(new SqlStatement(start + action)));
        if (ColumnActions.startsNumbering(operation)) {
            statements.add(new SqlStatement(start + "restart with (select "
                    + ColumnActions.nextNumber(sql(operation.column())) + " from " + sql(operation.table()) + ")"));
        }
        operation.change(SetComment.class)
            .ifPresent(
                    (change) -> statements.addAll(commentOn(operation.table(), operation.column(), change.comment())));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropConstraint operation) {
        if (operation.kind() == Constraint.Kind.PRIMARY_KEY) {
            return statement("alter table %s drop primary key", sql(operation.table()));
        }
        return super.visit(operation);
    }

    @Override
    protected String indexed(Index index, Index.Part part) {
        if (part.expression()) {
            throw new UnsupportedFeatureException(H2Dialect.NAME,
                    "indexes on expressions, such as %s in index %s".formatted(part.text(), index.name()),
                    "Add a generated column with the expression, and index that");
        }
        return super.indexed(index, part);
    }

    /**
     * H2 computes generated columns when they are read or written, and has no word for
     * it.
     */
    private static final class Columns extends ColumnClause {

        Columns(Identifiers identifiers, TypeNames types) {
            super(identifiers, types);
        }

        @Override
        protected String generation(String expression) {
            return "generated always as (" + expression + ")";
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
            actions.add("set " + generated(identity));
        }

    }

}
