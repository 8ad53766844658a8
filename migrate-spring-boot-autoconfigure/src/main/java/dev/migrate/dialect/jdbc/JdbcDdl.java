package dev.migrate.dialect.jdbc;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.dialect.ColumnActions;
import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.Feature;
import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetComment;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Table;

/**
 * The statements of the SQL standard, which has no comments on tables and columns: they
 * are left out.
 */
final class JdbcDdl extends StandardDdl {

    private static final Features FEATURES = Features.of(JdbcDialect.NAME, Feature.SEQUENCE);

    private final ColumnActions actions;

    JdbcDdl(Identifiers identifiers, TypeNames types) {
        super(identifiers, new ColumnClause(identifiers, types), FEATURES);
        this.actions = new Actions(types);
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        if (!operation.changes().stream().allMatch(SetComment.class::isInstance)) {
            String start = "alter table " + sql(operation.table()) + " alter column " + sql(operation.column()) + " ";
            this.actions.of(operation).forEach((action) -> statements.add(new SqlStatement(start + action)));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> visit(SetTableComment operation) {
        return List.of();
    }

    @Override
    protected List<SqlStatement> commentsOn(Table table) {
        return List.of();
    }

    /**
     * SQL:2016 part 2, section 11.20.
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
