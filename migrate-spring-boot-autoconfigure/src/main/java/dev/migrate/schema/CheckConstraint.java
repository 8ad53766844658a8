package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name the name, or {@code null} where nobody chose one
 * @param condition the condition as an SQL expression, without outer parentheses
 */
public record CheckConstraint(@Nullable String name, String condition) implements Constraint {

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    public CheckConstraint withName(@Nullable String name) {
        return new CheckConstraint(name, this.condition);
    }

}
