package dev.migrate.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.ColumnType;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.type.descriptor.java.EnumJavaType;

/**
 * Recognizes columns of Java enumerations kept as text. Where the database has no native
 * enumerations, Hibernate writes a text with a check constraint; as an
 * {@link Enumeration} the column means the same on every database.
 */
final class EnumerationReader {

    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

    private static final Pattern LIST = Pattern.compile("\\S+ in \\(" + VALUE + "(," + VALUE + ")*\\)");

    private EnumerationReader() {
    }

    /**
     * The enumeration that a column holds.
     * @param column the column
     * @param type the type that Hibernate gives it on the database
     * @param types the database's names for types
     * @return the enumeration, or the given type if it holds none, or if somebody has
     * chosen a text where the database has enumerations
     */
    static ColumnType read(Column column, ColumnType type, TypeNames types) {
        if (type instanceof Enumeration enumeration) {
            return new Enumeration(enumeration.values(), length(column));
        }
        CheckConstraint check = check(column).orElse(null);
        if (check == null || !(type instanceof Standard text) || text.kind() != Kind.VARCHAR) {
            return type;
        }
        List<String> values = VALUE.matcher(check.getConstraint())
            .results()
            .map((value) -> value.group(1).replace("''", "'"))
            .toList();
        Enumeration enumeration = new Enumeration(values,
                Objects.requireNonNullElse(text.argument(0), Enumeration.DEFAULT_LENGTH));
        return (types.canonical(enumeration) instanceof Enumeration) ? type : enumeration;
    }

    private static int length(Column column) {
        Long length = column.getLength();
        return (length != null) ? Math.toIntExact(length) : Enumeration.DEFAULT_LENGTH;
    }

    /**
     * The check constraint that belongs to the enumeration.
     * @param column the column
     * @return the check constraint, if Hibernate added one of its own accord
     */
    static Optional<CheckConstraint> check(Column column) {
        if (column.getCheckConstraints().isEmpty() || !isJavaEnumeration(column)) {
            return Optional.empty();
        }
        return column.getCheckConstraints()
            .stream()
            .filter((check) -> !check.isNamed() && LIST.matcher(check.getConstraint()).matches())
            .findFirst();
    }

    /**
     * What a converter makes of an enumeration, Hibernate keeps as a text even where the
     * database has enumerations.
     */
    private static boolean isJavaEnumeration(Column column) {
        return column.getValue() instanceof BasicValue value
                && value.resolve().getDomainJavaType() instanceof EnumJavaType<?>
                && value.resolve().getValueConverter() == null;
    }

}
