package dev.migrate.schema;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table.
 *
 * @param name the name, or {@code null} to leave it to the database
 * @param columns the columns in their order
 * @param timing when it is checked
 */
public record PrimaryKey(@Nullable String name, List<String> columns, Timing timing) implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
        Objects.requireNonNull(timing, "timing");
    }

    /**
     * A primary key that is checked after each statement.
     * @param name the name, or {@code null}
     * @param columns the columns
     */
    public PrimaryKey(@Nullable String name, List<String> columns) {
        this(name, columns, Timing.NOT_DEFERRABLE);
    }

    @Override
    public Kind kind() {
        return Kind.PRIMARY_KEY;
    }

    public PrimaryKey withTiming(Timing timing) {
        return new PrimaryKey(this.name, this.columns, timing);
    }

}
