package dev.migrate.dialect.db2;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.ExistenceClause;
import dev.migrate.operation.Conditional.Existence;

/**
 * Only some statements of some versions have {@code if exists}. A block lets the one
 * error pass that says that there is, or is not, such a thing:
 * <a href= "https://www.ibm.com/docs/en/db2/11.5?topic=messages-sqlstate">SQLSTATE
 * messages</a>.
 */
final class Db2ExistenceClause extends ExistenceClause {

    private static final String NAME_TAKEN = "42710";

    private static final String UNDEFINED_NAME = "42704";

    private static final Map<String, String> OBJECTS = Map.ofEntries(Map.entry("create table", NAME_TAKEN),
            Map.entry("create index", NAME_TAKEN), Map.entry("create sequence", NAME_TAKEN),
            Map.entry("create schema", NAME_TAKEN), Map.entry("drop table", UNDEFINED_NAME),
            Map.entry("drop index", UNDEFINED_NAME), Map.entry("drop sequence", UNDEFINED_NAME),
            Map.entry("drop schema", UNDEFINED_NAME), Map.entry("drop view", UNDEFINED_NAME),
            Map.entry("drop trigger", UNDEFINED_NAME), Map.entry("drop function", UNDEFINED_NAME),
            Map.entry("drop procedure", UNDEFINED_NAME));

    private static final Map<String, String> ELEMENTS = Map.of("add column", "42711", "drop column", "42703",
            "add constraint", NAME_TAKEN, "drop constraint", UNDEFINED_NAME);

    private static final Pattern OBJECT = Pattern.compile("(create|drop) (?:unique )?([a-z]+) ");

    private static final Pattern ELEMENT = Pattern.compile("(add|drop) (column|constraint) ");

    Db2ExistenceClause() {
        super(Set.of());
    }

    @Override
    protected Optional<String> in(String sql, String table, Existence existence) {
        if (Db2Reorganization.isOne(sql)) {
            // which does no harm to a table that is as it was
            return Optional.of(sql);
        }
        return expectedState(sql, table, existence).map((state) -> tolerating(state, sql));
    }

    private static Optional<String> expectedState(String sql, String table, Existence existence) {
        String alteration = "alter table " + table + " ";
        boolean alters = !table.isEmpty() && sql.startsWith(alteration);
        Matcher matcher = (alters ? ELEMENT : OBJECT).matcher(sql)
            .region(alters ? alteration.length() : 0, sql.length());
        boolean drops = sql.startsWith("drop ", matcher.regionStart());
        if (!matcher.lookingAt() || drops != (existence == Existence.PRESENT)) {
            return Optional.empty();
        }
        return Optional.ofNullable((alters ? ELEMENTS : OBJECTS).get(matcher.group(1) + " " + matcher.group(2)));
    }

    private static String tolerating(String state, String sql) {
        return """
                begin
                    declare continue handler for sqlstate '%s'
                        begin
                        end;
                    execute immediate '%s';
                end""".formatted(state, sql.replace("'", "''"));
    }

}
