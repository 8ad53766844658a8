package dev.migrate.schema;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name the name, or {@code null} where nobody chose one
 * @param condition the condition as an SQL expression, without outer parentheses
 * @param enforcement for which rows it counts
 */
public record CheckConstraint(@Nullable String name, String condition, Enforcement enforcement) implements Constraint {

    public CheckConstraint {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(enforcement, "enforcement");
    }

    /**
     * A check constraint that counts for all rows.
     * @param name the name, or {@code null}
     * @param condition the condition
     */
    public CheckConstraint(@Nullable String name, String condition) {
        this(name, condition, Enforcement.ENFORCED);
    }

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    public CheckConstraint withName(@Nullable String name) {
        return new CheckConstraint(name, this.condition, this.enforcement);
    }

    public CheckConstraint withEnforcement(Enforcement enforcement) {
        return new CheckConstraint(this.name, this.condition, enforcement);
    }

}
