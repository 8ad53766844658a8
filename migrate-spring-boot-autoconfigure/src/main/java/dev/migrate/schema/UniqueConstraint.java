package dev.migrate.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unique constraint, as distinct from a unique {@link Index}.
 *
 * @param name the name, or {@code null} where nobody chose one
 * @param columns the columns in their order
 */
public record UniqueConstraint(@Nullable String name, List<String> columns) implements Constraint {

    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    @Override
    public Kind kind() {
        return Kind.UNIQUE;
    }

    public UniqueConstraint withName(@Nullable String name) {
        return new UniqueConstraint(name, this.columns);
    }

}
