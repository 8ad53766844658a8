package dev.migrate.schema;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Something that holds no data of its own, so that it can be replaced as a whole: a view,
 * function, procedure, trigger or type.
 *
 * @param kind what it is
 * @param name its name
 * @param parameters the parameters of a function or procedure, with their parentheses;
 * the event of a trigger, such as {@code after insert}; {@code null} for a view
 * @param table the table of a trigger, or {@code null} for anything else
 * @param definition the query of a view; otherwise what stands behind all this in the
 * database's own words; empty if it is not known
 */
public record ReplaceableObject(Kind kind, QualifiedName name, @Nullable String parameters,
        @Nullable QualifiedName table, String definition) {

    public ReplaceableObject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        definition = definition.strip();
    }

    /**
     * A view.
     * @param name its name
     * @param query its query in SQL
     * @return the view
     */
    public static ReplaceableObject view(String name, String query) {
        return new ReplaceableObject(Kind.VIEW, QualifiedName.of(name), null, null, query);
    }

    /**
     * A view whose rows are kept.
     * @param name its name
     * @param query its query in SQL
     * @return the view
     */
    public static ReplaceableObject materializedView(String name, String query) {
        return new ReplaceableObject(Kind.MATERIALIZED_VIEW, QualifiedName.of(name), null, null, query);
    }

    /**
     * A function.
     * @param signature its name and parameters: {@code net(gross numeric)}
     * @param definition the rest:
     * {@code returns numeric language sql return gross / 1.19}
     * @return the function
     */
    public static ReplaceableObject function(String signature, String definition) {
        return routine(Kind.FUNCTION, signature, definition);
    }

    /**
     * A procedure.
     * @param signature its name and parameters: {@code close_account(id bigint)}
     * @param definition the rest
     * @return the procedure
     */
    public static ReplaceableObject procedure(String signature, String definition) {
        return routine(Kind.PROCEDURE, signature, definition);
    }

    private static ReplaceableObject routine(Kind kind, String signature, String definition) {
        int parenthesis = signature.indexOf('(');
        String name = (parenthesis < 0) ? signature : signature.substring(0, parenthesis);
        return new ReplaceableObject(kind, QualifiedName.of(name.strip()),
                (parenthesis < 0) ? null : signature.substring(parenthesis), null, definition);
    }

    /**
     * A trigger.
     * @param name its name
     * @param table the table whose rows it watches
     * @param event when it comes into play: {@code after insert or update}
     * @param action what it does: {@code for each row execute function audit()}
     * @return the trigger
     */
    public static ReplaceableObject trigger(String name, String table, String event, String action) {
        return new ReplaceableObject(Kind.TRIGGER, QualifiedName.of(name), event.strip(), QualifiedName.of(table),
                action);
    }

    /**
     * A type that is made of others.
     * @param name its name
     * @param definition what it is made of:
     * {@code as (latitude double precision, longitude double precision)}
     * @return the type
     */
    public static ReplaceableObject type(String name, String definition) {
        return new ReplaceableObject(Kind.TYPE, QualifiedName.of(name), null, null, definition);
    }

    /**
     * The kinds of object.
     */
    public enum Kind {

        VIEW, MATERIALIZED_VIEW, FUNCTION, PROCEDURE, TRIGGER, TYPE;

        /**
         * The kind as SQL writes it.
         * @return for instance {@code materialized view}
         */
        public String sql() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

    }

}
