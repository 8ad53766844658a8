package dev.migrate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;

/**
 * Reads enumerations that have a name of their own. Hibernate knows no more of them than
 * the statement that creates them.
 */
final class EnumTypeReader {

    private static final Pattern CREATE = Pattern.compile("create type (\\S+) as enum \\((.*)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CAST = Pattern.compile("create cast \\(varchar as (\\S+)\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANY_CAST = Pattern.compile("create cast \\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

    private final Names names;

    EnumTypeReader(Names names) {
        this.names = names;
    }

    List<EnumType> read(Database database) {
        List<String> statements = database.getAuxiliaryDatabaseObjects()
            .stream()
            .filter((object) -> object.appliesToDialect(database.getDialect()))
            .flatMap((object) -> Arrays.stream(statements(object)))
            .toList();
        Set<String> cast = statements.stream()
            .flatMap((statement) -> CAST.matcher(statement).results())
            .map((statement) -> statement.group(1))
            .collect(Collectors.toSet());
        return statements.stream()
            .flatMap((statement) -> CREATE.matcher(statement).results())
            .map((statement) -> read(statement, cast.contains(statement.group(1))))
            .toList();
    }

    /**
     * Whether statements do nothing but create an enumeration, which is read here.
     * @param statements what creates an auxiliary object
     * @return whether they do
     */
    static boolean isEnumType(List<String> statements) {
        return statements.stream().anyMatch((statement) -> CREATE.matcher(statement).lookingAt()) && statements.stream()
            .allMatch((statement) -> CREATE.matcher(statement).lookingAt() || ANY_CAST.matcher(statement).lookingAt());
    }

    private String[] statements(AuxiliaryDatabaseObject object) {
        return object.sqlCreateStrings(this.names.context());
    }

    private EnumType read(MatchResult statement, boolean casts) {
        List<String> values = VALUE.matcher(statement.group(2))
            .results()
            .map((value) -> value.group(1).replace("''", "'"))
            .toList();
        return new EnumType(QualifiedName.of(this.names.rendered(statement.group(1))), values, casts);
    }

}
