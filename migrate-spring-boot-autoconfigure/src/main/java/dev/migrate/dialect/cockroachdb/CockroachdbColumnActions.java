package dev.migrate.dialect.cockroachdb;

import java.util.List;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SequenceClause;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.postgresql.PostgresqlColumnActions;
import dev.migrate.operation.AlterColumn;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;

/**
 * How CockroachDB changes a column:
 * <a href= "https://www.cockroachlabs.com/docs/stable/alter-table#alter-column">ALTER
 * TABLE … ALTER COLUMN</a>. Whether the database alone numbers it, and how it counts, are
 * changed one after the other.
 */
final class CockroachdbColumnActions extends PostgresqlColumnActions {

    CockroachdbColumnActions(Identifiers identifiers, TypeNames types) {
        super(identifiers, types);
    }

    @Override
    protected void addIdentity(List<String> actions, AlterColumn operation, Identity identity) {
        Column existing = operation.existing();
        if (existing == null || existing.identity() == null) {
            super.addIdentity(actions, operation, identity);
            return;
        }
        actions.add("set " + generated(identity));
        SequenceClause.of(identity.options()).forEach((clause) -> actions.add("set " + clause));
    }

}
