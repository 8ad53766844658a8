package dev.migrate.schema;

import java.util.List;
import java.util.Objects;

/**
 * An enumeration that has a name of its own, as on PostgreSQL. One within the definition
 * of a column is a {@link ColumnType.Enumeration}.
 *
 * @param name the name
 * @param values the values in their order
 * @param casts whether a text is taken for one of the values, and a value for a text,
 * without a word
 */
public record EnumType(QualifiedName name, List<String> values, boolean casts) {

    public EnumType {
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
    }

    /**
     * An enumeration whose values are no texts.
     * @param name the name
     * @param values the values in their order
     */
    public EnumType(QualifiedName name, List<String> values) {
        this(name, values, false);
    }

}
