package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.ReplaceableObject.Kind;

/**
 * The statements for views, functions, procedures and triggers.
 */
public class ObjectStatements {

    private final String dialect;

    private final Identifiers identifiers;

    private final Map<Kind, Replacement> kinds;

    /**
     * The statements of one database.
     * @param dialect the name of the family of databases
     * @param identifiers the rules for names
     * @param kinds the kinds of object that it has, and how it replaces them
     */
    public ObjectStatements(String dialect, Identifiers identifiers, Map<Kind, Replacement> kinds) {
        this.dialect = dialect;
        this.identifiers = identifiers;
        this.kinds = Map.copyOf(kinds);
    }

    /**
     * Creates an object, or puts it in the place of the one of the same name.
     * @param object the object
     * @return the statements
     */
    final List<SqlStatement> replace(ReplaceableObject object) {
        List<SqlStatement> statements = new ArrayList<>();
        boolean inPlace = replacement(object) == Replacement.IN_PLACE;
        if (!inPlace) {
            statements.add(new SqlStatement(dropIfExists("drop " + word(object.kind()), identity(object))));
        }
        statements.add(new SqlStatement((inPlace ? inPlace() : "create") + " " + word(object.kind()) + " "
                + head(object) + definition(object)));
        return statements;
    }

    /**
     * Drops an object.
     * @param object the object
     * @return the statement
     */
    final List<SqlStatement> drop(ReplaceableObject object) {
        replacement(object);
        return List.of(new SqlStatement("drop " + word(object.kind()) + " " + identity(object)));
    }

    private Replacement replacement(ReplaceableObject object) {
        Replacement replacement = this.kinds.get(object.kind());
        if (replacement == null) {
            throw new UnsupportedFeatureException(this.dialect, object.kind().sql() + "s, such as " + object.name(),
                    "Leave it out there: op.onlyOn(\"postgresql\", …)");
        }
        return replacement;
    }

    /**
     * How the database creates an object in the place of the one of the same name.
     * @return the first words of the statement
     */
    protected String inPlace() {
        return "create or replace";
    }

    /**
     * Drops an object that there may not be.
     * @param drop the first words of the statement
     * @param identity what tells the object from all others of its kind
     * @return the statement
     */
    protected String dropIfExists(String drop, String identity) {
        return drop + " if exists " + identity;
    }

    /**
     * What the database calls a kind of object.
     * @param kind the kind
     * @return for instance {@code materialized view}
     */
    protected String word(Kind kind) {
        return kind.sql();
    }

    /**
     * What stands between the kind and the definition.
     * @param object the object
     * @return for instance {@code net(gross numeric)}
     */
    protected String head(ReplaceableObject object) {
        String parameters = object.parameters();
        if (object.table() != null) {
            return name(object) + " " + parameters + " on " + this.identifiers.sql(object.table());
        }
        return (parameters != null) ? name(object) + parameters : name(object);
    }

    private static String definition(ReplaceableObject object) {
        return switch (object.kind()) {
            case VIEW, MATERIALIZED_VIEW -> " as\n" + object.definition();
            default -> "\n" + object.definition();
        };
    }

    /**
     * What tells an object from all others of its kind when it is dropped.
     * @param object the object
     * @return its name in most databases
     */
    protected String identity(ReplaceableObject object) {
        return name(object);
    }

    protected final String name(ReplaceableObject object) {
        return this.identifiers.sql(object.name());
    }

    /**
     * How a database puts an object in the place of another one.
     */
    public enum Replacement {

        /** By {@code create or replace}. */
        IN_PLACE,

        /** By dropping the one before creating the other. */
        DROP_AND_CREATE

    }

}
