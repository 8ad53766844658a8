package dev.migrate.dialect.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.ExistenceClause;
import dev.migrate.operation.Conditional.Existence;

/**
 * {@code if exists} and {@code if not exists}, which Oracle has since version 23, though
 * not for what belongs to a table. Elsewhere a block lets the one error pass that says
 * that there is, or is not, such a thing:
 * <a href= "https://docs.oracle.com/en/error-help/db/">Database Error Messages</a>.
 */
final class OracleExistenceClause extends ExistenceClause {

    private static final int VERSION_WITH_CLAUSE = 23;

    private static final int NAME_TAKEN = 955;

    private static final int NO_TABLE_OR_VIEW = 942;

    private static final int NO_OBJECT = 4043;

    private static final Map<String, Integer> OBJECTS = Map.ofEntries(Map.entry("create table", NAME_TAKEN),
            Map.entry("create index", NAME_TAKEN), Map.entry("create sequence", NAME_TAKEN),
            Map.entry("drop table", NO_TABLE_OR_VIEW), Map.entry("drop index", 1418), Map.entry("drop sequence", 2289),
            Map.entry("drop view", NO_TABLE_OR_VIEW), Map.entry("drop materialized view", 12003),
            Map.entry("drop function", NO_OBJECT), Map.entry("drop procedure", NO_OBJECT),
            Map.entry("drop trigger", 4080));

    private static final Map<String, Integer> ELEMENTS = Map.of("add", 1430, "add constraint", 2264, "drop column", 904,
            "drop constraint", 2443, "drop primary key", 2441);

    private static final Pattern OBJECT = Pattern.compile("(create|drop) (?:unique )?((?:materialized )?[a-z]+) ");

    // what is added without any of these words is a column
    private static final Pattern ELEMENT = Pattern.compile(
            "(add constraint|drop column|drop constraint|drop primary key|add(?! (?:primary|unique|foreign|check)\\b))"
                    + "\\b");

    OracleExistenceClause(int majorVersion) {
        super((majorVersion >= VERSION_WITH_CLAUSE) ? OBJECTS.keySet() : Set.of());
    }

    @Override
    protected Optional<String> in(String sql, String table, Existence existence) {
        return super.in(sql, table, existence)
            .or(() -> expectedError(sql, table, existence).map((error) -> tolerating(error, sql)));
    }

    private static Optional<Integer> expectedError(String sql, String table, Existence existence) {
        String alteration = "alter table " + table + " ";
        boolean alters = !table.isEmpty() && sql.startsWith(alteration);
        Matcher matcher = (alters ? ELEMENT : OBJECT).matcher(sql)
            .region(alters ? alteration.length() : 0, sql.length());
        boolean drops = sql.startsWith("drop ", matcher.regionStart());
        if (!matcher.lookingAt() || drops != (existence == Existence.PRESENT)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                alters ? ELEMENTS.get(matcher.group(1)) : OBJECTS.get(matcher.group(1) + " " + matcher.group(2)));
    }

    private static String tolerating(int error, String sql) {
        return """
                begin
                    execute immediate '%s';
                exception
                    when others then
                        if sqlcode <> -%d then
                            raise;
                        end if;
                end;""".formatted(sql.replace("'", "''"), error);
    }

}
