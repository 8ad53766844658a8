package dev.migrate.schema;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a table or column was called before.
 *
 * @param table the table by the name that it shall have
 * @param column the column by the name that it shall have, or {@code null} where the
 * table itself is meant
 * @param name the name before, of the table or the column
 * @param place where that is said, for messages
 */
public record FormerName(QualifiedName table, @Nullable String column, String name, String place) {

    public FormerName {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
    }

}
