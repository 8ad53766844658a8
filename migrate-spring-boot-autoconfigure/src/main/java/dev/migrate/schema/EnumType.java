package dev.migrate.schema;

import java.util.List;
import java.util.Objects;

/**
 * An enumeration that has a name of its own, as on PostgreSQL. One within the definition
 * of a column is a {@link ColumnType.Enumeration}.
 *
 * @param name the name
 * @param values the values in their order
 */
public record EnumType(QualifiedName name, List<String> values) {

    public EnumType {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
    }

}
