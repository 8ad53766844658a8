package dev.migrate.dialect;

import java.util.Set;

import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;

/**
 * The actions of foreign keys that a database has. One that has no {@code restrict}
 * checks at the end of the statement, which comes to the same unless checks are deferred.
 */
public final class ReferentialActions {

    private final String dialect;

    private final Set<ReferentialAction> onDelete;

    private final Set<ReferentialAction> onUpdate;

    /**
     * The actions of one database.
     * @param dialect the name of the family, for messages
     * @param onDelete what can happen when the row referred to is deleted
     * @param onUpdate what can happen when its key changes
     */
    public ReferentialActions(String dialect, Set<ReferentialAction> onDelete, Set<ReferentialAction> onUpdate) {
        this.dialect = dialect;
        this.onDelete = Set.copyOf(onDelete);
        this.onUpdate = Set.copyOf(onUpdate);
    }

    /**
     * An operation with the foreign keys that the database has.
     * @param operation the operation
     * @return the operation, or one that means the same
     * @throws UnsupportedFeatureException if a foreign key has an action that the
     * database does not have
     */
    public Operation applyTo(Operation operation) {
        if (operation instanceof CreateTable create) {
            create.table().foreignKeys().forEach(this::check);
            return new CreateTable(normal(create.table()));
        }
        if (operation instanceof CreateConstraint create && create.constraint() instanceof ForeignKey foreignKey) {
            check(foreignKey);
            return new CreateConstraint(create.table(), normal(foreignKey), create.notValid());
        }
        return operation;
    }

    /**
     * A table whose foreign keys have the actions that an inspection would find.
     * @param table the table
     * @return the table, without an action that the database takes for another
     */
    public Table normal(Table table) {
        return table.withForeignKeys(table.foreignKeys().stream().map(this::normal).toList());
    }

    private ForeignKey normal(ForeignKey foreignKey) {
        return foreignKey.withActions(normal(foreignKey.onDelete(), this.onDelete),
                normal(foreignKey.onUpdate(), this.onUpdate));
    }

    private static ReferentialAction normal(ReferentialAction action, Set<ReferentialAction> supported) {
        boolean same = action == ReferentialAction.RESTRICT && !supported.contains(action);
        return same ? ReferentialAction.NO_ACTION : action;
    }

    private void check(ForeignKey foreignKey) {
        check(foreignKey, "on delete", foreignKey.onDelete(), this.onDelete);
        check(foreignKey, "on update", foreignKey.onUpdate(), this.onUpdate);
    }

    private void check(ForeignKey foreignKey, String event, ReferentialAction action,
            Set<ReferentialAction> supported) {
        if (!supported.contains(normal(action, supported))) {
            throw new UnsupportedFeatureException(
                    this.dialect, "\"%s %s\" for foreign keys, such as %s to %s".formatted(event, action.sql(),
                            foreignKey.name(), foreignKey.referencedTable()),
                    "Leave it out, and let the application or a trigger do it");
        }
    }

}
