package dev.migrate.dialect;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Match;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;

/**
 * The clause that defines a constraint of a table, which is the same everywhere (SQL:2016
 * part 2, section 11.6).
 */
final class ConstraintClause {

    private final Identifiers identifiers;

    private final Features features;

    ConstraintClause(Identifiers identifiers, Features features) {
        this.identifiers = identifiers;
        this.features = features;
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
            return "primary key " + columns(primaryKey.columns())
                    + timing(primaryKey.timing(), Feature.DEFERRABLE, "primary key " + primaryKey.name());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return definition(unique);
        }
        if (constraint instanceof CheckConstraint check) {
            return "check (" + check.condition() + ")" + enforcement(check.enforcement());
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return definition(exclusion);
        }
        return definition((ForeignKey) constraint);
    }

    private String definition(UniqueConstraint unique) {
        String object = "unique constraint " + unique.name();
        if (unique.nullsNotDistinct()) {
            this.features.require(Feature.NULLS_NOT_DISTINCT, object);
        }
        return (unique.nullsNotDistinct() ? "unique nulls not distinct " : "unique ") + columns(unique.columns())
                + timing(unique.timing(), Feature.DEFERRABLE, object);
    }

    private String definition(ForeignKey foreignKey) {
        String object = "foreign key " + foreignKey.name();
        String match = "";
        if (foreignKey.match() != Match.SIMPLE) {
            this.features.require(Feature.MATCH, object);
            match = " match " + foreignKey.match().sql();
        }
        return "foreign key " + columns(foreignKey.columns()) + " references "
                + this.identifiers.sql(foreignKey.referencedTable()) + " " + columns(foreignKey.referencedColumns())
                + match + action("on delete", foreignKey.onDelete()) + action("on update", foreignKey.onUpdate())
                + timing(foreignKey.timing(), deferrableForeignKey(), object) + enforcement(foreignKey.enforcement());
    }

    private String definition(ExclusionConstraint exclusion) {
        String object = "exclusion constraint " + exclusion.name();
        this.features.require(Feature.EXCLUSION, object);
        String elements = exclusion.elements()
            .stream()
            .map(ExclusionConstraint.Element::toString)
            .collect(Collectors.joining(", ", "(", ")"));
        String where = (exclusion.where() != null) ? " where (" + exclusion.where() + ")" : "";
        return "exclude using " + exclusion.method() + " " + elements + where
                + timing(exclusion.timing(), Feature.DEFERRABLE, object);
    }

    // SQL:2016 part 2, section 10.8. Only what a database itself has said is written so.
    private static String enforcement(Enforcement enforcement) {
        return (enforcement == Enforcement.NOT_ENFORCED) ? " not enforced" : "";
    }

    // where all constraints can be deferred, foreign keys can
    private Feature deferrableForeignKey() {
        return this.features.have(Feature.DEFERRABLE) ? Feature.DEFERRABLE : Feature.DEFERRABLE_FOREIGN_KEY;
    }

    private String timing(Timing timing, Feature feature, String object) {
        if (timing == Timing.NOT_DEFERRABLE) {
            return "";
        }
        this.features.require(feature, object);
        return " " + timing.sql();
    }

    private String columns(List<String> names) {
        return names.stream().map(this.identifiers::sql).collect(Collectors.joining(", ", "(", ")"));
    }

    private String action(String event, ReferentialAction action) {
        return (action != ReferentialAction.NO_ACTION) ? " " + event + " " + action.sql() : "";
    }

}
