package dev.migrate;

import java.util.List;

import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * Which columns a unique constraint has, and what else there is to it.
 */
public final class UniqueDefinition {

    private UniqueConstraint constraint;

    UniqueDefinition(@Nullable String name) {
        this.constraint = new UniqueConstraint(name, List.of());
    }

    /**
     * The columns whose values may not be the same in two rows.
     * @param columns the columns
     * @return this constraint
     */
    public UniqueDefinition columns(String... columns) {
        this.constraint = this.constraint.withColumns(List.of(columns));
        return this;
    }

    /**
     * Lets a transaction put the check off to its end.
     * @return this constraint
     */
    public UniqueDefinition deferrable() {
        this.constraint = this.constraint.withTiming(Timing.DEFERRABLE);
        return this;
    }

    /**
     * Checks only at the end of a transaction.
     * @return this constraint
     */
    public UniqueDefinition initiallyDeferred() {
        this.constraint = this.constraint.withTiming(Timing.INITIALLY_DEFERRED);
        return this;
    }

    /**
     * Takes two rows without a value to be the same, too.
     * @return this constraint
     */
    public UniqueDefinition nullsNotDistinct() {
        this.constraint = this.constraint.withNullsNotDistinct(true);
        return this;
    }

    UniqueConstraint toConstraint() {
        if (this.constraint.columns().isEmpty()) {
            throw new MigrateException(
                    "Unique constraint %s must have at least one column".formatted(this.constraint.name()));
        }
        return this.constraint;
    }

}
