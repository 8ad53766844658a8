package dev.migrate.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table.
 *
 * @param name the name, or {@code null} to leave it to the database
 * @param columns the columns in their order
 */
public record PrimaryKey(@Nullable String name, List<String> columns) implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public Kind kind() {
        return Kind.PRIMARY_KEY;
    }

}
