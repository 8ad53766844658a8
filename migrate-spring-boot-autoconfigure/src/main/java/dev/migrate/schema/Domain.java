package dev.migrate.schema;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A type with a name of its own that restricts another one (SQL:2016 part 2, section
 * 4.12).
 *
 * @param name the name
 * @param type the type that it restricts
 * @param nullable whether a column of it may hold no value
 * @param defaultSql the default of its columns as an SQL expression, or {@code null}
 * @param collation how its texts are compared, as SQL, or {@code null} where that is left
 * to the type
 * @param checkConstraints what its values must fulfil, as conditions on {@code value}
 */
public record Domain(QualifiedName name, ColumnType type, boolean nullable, @Nullable String defaultSql,
        @Nullable String collation, List<CheckConstraint> checkConstraints) {

    public Domain {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        checkConstraints = List.copyOf(checkConstraints);
    }

    /**
     * A domain that is nothing but another name for a type.
     * @param name the name
     * @param type the type
     * @return the domain
     */
    public static Domain of(QualifiedName name, ColumnType type) {
        return new Domain(name, type, true, null, null, List.of());
    }

    public Domain withName(QualifiedName name) {
        return new Domain(name, this.type, this.nullable, this.defaultSql, this.collation, this.checkConstraints);
    }

    public Domain withCheckConstraints(List<CheckConstraint> checkConstraints) {
        return new Domain(this.name, this.type, this.nullable, this.defaultSql, this.collation, checkConstraints);
    }

}
