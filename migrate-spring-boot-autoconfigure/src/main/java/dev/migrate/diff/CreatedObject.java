package dev.migrate.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.AuxiliaryObject;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What a statement creates, as far as its first words tell.
 *
 * @param kind the kind of object, as SQL calls it, for instance {@code function}
 * @param name its name, written as in our records; in the place of the schema stands the
 * table of what belongs to a table, such as a trigger
 */
record CreatedObject(String kind, QualifiedName name) {

    private static final String IDENTIFIER = "\"(?:[^\"]|\"\")+\"|`[^`]+`|\\[[^]]+]|[\\p{L}_][\\p{L}\\p{Nd}_$#]*";

    private static final String NAME = "(?:(" + IDENTIFIER + ")\\s*\\.\\s*)?(" + IDENTIFIER + ")";

    private static final Pattern CREATE = pattern(
            "create\\s+(?:or\\s+(?:replace|alter)\\s+)?(?:definer\\s*=\\s*\\S+\\s+)?"
                    + "(?:(?:unique|fulltext|spatial|bitmap|(?:non)?clustered|recursive|force|aggregate|unlogged)\\s+)*"
                    + "(materialized\\s+view|index|table|view|sequence|type|domain|function|procedure|extension|event|alias)"
                    + "\\s+(?:concurrently\\s+)?(?:if\\s+not\\s+exists\\s+)?" + NAME);

    private static final Pattern CREATE_ON = pattern(
            "create\\s+(?:or\\s+(?:replace|alter)\\s+)?(?:definer\\s*=\\s*\\S+\\s+)?(?:constraint\\s+)?"
                    + "(trigger|policy)\\s+(?:if\\s+not\\s+exists\\s+)?" + NAME + "\\s.*?\\bon\\s+" + NAME);

    private static final Pattern ADD = pattern("alter\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?" + NAME
            + "\\s+add\\s+(constraint)\\s+(" + IDENTIFIER + ")");

    /**
     * What an auxiliary object consists of.
     * @param object the object
     * @param identifiers the rules for names
     * @return what its statements create, with canonical names
     */
    static Stream<CreatedObject> by(AuxiliaryObject object, Identifiers identifiers) {
        return object.creation()
            .stream()
            .flatMap((statement) -> of(statement).stream())
            .map((created) -> new CreatedObject(created.kind(), identifiers.canonical(created.name())));
    }

    /**
     * Reads a statement.
     * @param sql the statement
     * @return what it creates, or empty if it does anything else
     */
    static Optional<CreatedObject> of(String sql) {
        Matcher create = CREATE.matcher(sql);
        if (create.lookingAt()) {
            return of(create.group(1), name(create.group(2)), create.group(3));
        }
        Matcher createOn = CREATE_ON.matcher(sql);
        if (createOn.lookingAt()) {
            return of(createOn.group(1), name(createOn.group(5)), createOn.group(3));
        }
        Matcher add = ADD.matcher(sql);
        return add.lookingAt() ? of(add.group(3), name(add.group(2)), add.group(4)) : Optional.empty();
    }

    private static Optional<CreatedObject> of(String kind, @Nullable String qualifier, String name) {
        return Optional.of(new CreatedObject(kind.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "),
                new QualifiedName(qualifier, String.valueOf(name(name)))));
    }

    /**
     * A name in any database's quotes as our records have it.
     */
    private static @Nullable String name(@Nullable String sql) {
        boolean quoted = sql != null && (sql.startsWith("`") || sql.startsWith("["));
        return quoted ? '"' + sql.substring(1, sql.length() - 1).replace("\"", "\"\"") + '"' : sql;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

}
