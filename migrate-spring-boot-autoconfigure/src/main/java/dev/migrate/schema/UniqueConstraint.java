package dev.migrate.schema;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A unique constraint, as distinct from a unique {@link Index}.
 *
 * @param name the name, or {@code null} where nobody chose one
 * @param columns the columns in their order
 * @param timing when it is checked
 * @param nullsNotDistinct whether two rows without a value count as equal
 */
public record UniqueConstraint(@Nullable String name, List<String> columns, Timing timing,
        boolean nullsNotDistinct) implements Constraint {

    public UniqueConstraint {
        columns = List.copyOf(columns);
        Objects.requireNonNull(timing, "timing");
    }

    /**
     * A unique constraint that is checked after each statement, and to which rows without
     * a value are all different.
     * @param name the name, or {@code null}
     * @param columns the columns
     */
    public UniqueConstraint(@Nullable String name, List<String> columns) {
        this(name, columns, Timing.NOT_DEFERRABLE, false);
    }

    @Override
    public Kind kind() {
        return Kind.UNIQUE;
    }

    public UniqueConstraint withName(@Nullable String name) {
        return new UniqueConstraint(name, this.columns, this.timing, this.nullsNotDistinct);
    }

    public UniqueConstraint withColumns(List<String> columns) {
        return new UniqueConstraint(this.name, columns, this.timing, this.nullsNotDistinct);
    }

    public UniqueConstraint withTiming(Timing timing) {
        return new UniqueConstraint(this.name, this.columns, timing, this.nullsNotDistinct);
    }

    public UniqueConstraint withNullsNotDistinct(boolean nullsNotDistinct) {
        return new UniqueConstraint(this.name, this.columns, this.timing, nullsNotDistinct);
    }

}
