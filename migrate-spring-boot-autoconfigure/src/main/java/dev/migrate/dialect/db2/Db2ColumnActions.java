package dev.migrate.dialect.db2;

import java.util.List;

import dev.migrate.dialect.ColumnActions;
import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetDefault;
import dev.migrate.operation.ColumnChange.SetNullable;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;

/**
 * How Db2 changes a column:
 * <a href= "https://www.ibm.com/docs/en/db2/11.5?topic=statements-alter-table">ALTER
 * TABLE … ALTER COLUMN</a>.
 */
final class Db2ColumnActions extends ColumnActions {

    Db2ColumnActions(TypeNames types) {
        super(types);
    }

    /**
     * The actions for an alteration, without those that would be an error because there
     * is nothing to do.
     * @param operation the alteration, with the column before if that is known
     * @return the actions, each for a statement of its own
     */
    List<String> needed(AlterColumn operation) {
        Column existing = operation.existing();
        return of(operation).stream().filter((action) -> existing == null || switch (action) {
            case "drop default" -> existing.defaultSql() != null;
            case "drop identity" -> existing.identity() != null;
            case "drop not null" -> !existing.nullable();
            case "set not null" -> existing.nullable();
            default -> true;
        }).toList();
    }

    @Override
    protected void addIdentity(List<String> actions, AlterColumn operation, Identity identity) {
        Column existing = operation.existing();
        if (existing != null && existing.identity() != null) {
            actions.add("set " + generated(identity));
            Db2SequenceClause.of(identity.options()).forEach((clause) -> actions.add("set " + clause));
            return;
        }
        boolean notNull = operation.change(SetNullable.class).filter((change) -> !change.nullable()).isPresent();
        if (!notNull && (existing == null || existing.nullable())) {
            actions.add("set not null");
        }
        if (existing != null && existing.defaultSql() != null && operation.change(SetDefault.class).isEmpty()) {
            actions.add("drop default");
        }
        actions.add("set " + Db2ColumnClause.identity(identity));
    }

}
