package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table.
 */
public sealed interface Constraint
        permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint {

    /**
     * The name of the constraint.
     * @return the name, or {@code null} where nobody chose one: the database or Hibernate
     * made one up, which must not be compared
     */
    @Nullable String name();

    /**
     * The kind of constraint.
     * @return the kind
     */
    Kind kind();

    /**
     * The kinds of constraint.
     */
    enum Kind {

        PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, EXCLUSION

    }

}
