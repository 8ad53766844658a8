package dev.migrate.dialect;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.jspecify.annotations.Nullable;

/**
 * The types of a database without enumerations: such a column is a text, and a check
 * holds it to the list of values.
 */
public abstract class TextEnumerationTypes extends StandardTypes {

    private final Identifiers identifiers;

    /**
     * The names of one database.
     * @param dialect the name of the family, for messages
     * @param identifiers the rules for names
     * @param names what to write for each type, as in {@link StandardTypes}
     * @param spellings what to read, as in {@link StandardTypes}
     */
    protected TextEnumerationTypes(String dialect, Identifiers identifiers, Map<Kind, String> names,
            Map<String, Kind> spellings) {
        super(dialect, names, spellings);
        this.identifiers = identifiers;
    }

    @Override
    protected final String render(Enumeration type) {
        return Objects.requireNonNull(render(text(type)));
    }

    @Override
    public final @Nullable String check(Column column) {
        if (!(column.type() instanceof Enumeration enumeration)) {
            return null;
        }
        return enumeration.values()
            .stream()
            .map(this::literal)
            .collect(Collectors.joining(",", this.identifiers.sql(column.name()) + " in (", ")"));
    }

    @Override
    protected final ColumnType canonical(Enumeration type) {
        return canonical(text(type));
    }

    private Standard text(Enumeration type) {
        return Standard.of(Kind.VARCHAR, type.length());
    }

}
