package dev.migrate.dialect;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.UniqueConstraint;

/**
 * The clause that defines a constraint of a table, which is the same everywhere (SQL:2016
 * part 2, section 11.6).
 */
final class ConstraintClause {

    private final Identifiers identifiers;

    ConstraintClause(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * The clause for a constraint.
     * @param constraint the constraint
     * @return for instance {@code constraint uq_account_email unique (email)}
     */
    String of(Constraint constraint) {
        String name = (constraint.name() != null) ? "constraint " + this.identifiers.sql(constraint.name()) + " " : "";
        return name + definition(constraint);
    }

    private String definition(Constraint constraint) {
        if (constraint instanceof PrimaryKey primaryKey) {
            return "primary key " + columns(primaryKey.columns());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return "unique " + columns(unique.columns());
        }
        if (constraint instanceof CheckConstraint check) {
            return "check (" + check.condition() + ")";
        }
        ForeignKey foreignKey = (ForeignKey) constraint;
        return "foreign key " + columns(foreignKey.columns()) + " references "
                + this.identifiers.sql(foreignKey.referencedTable()) + " " + columns(foreignKey.referencedColumns())
                + action("on delete", foreignKey.onDelete()) + action("on update", foreignKey.onUpdate());
    }

    private String columns(List<String> names) {
        return names.stream().map(this.identifiers::sql).collect(Collectors.joining(", ", "(", ")"));
    }

    private String action(String event, ReferentialAction action) {
        return (action != ReferentialAction.NO_ACTION) ? " " + event + " " + action.sql() : "";
    }

}
