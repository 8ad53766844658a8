package dev.migrate.dialect.postgresql;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.migrate.dialect.ScriptStyle;

/**
 * How {@code psql} wants a script.
 */
final class PostgresqlScript {

    static final ScriptStyle STYLE = new ScriptStyle("begin", "commit", ";", "current_timestamp at time zone 'UTC'",
            "current_user", "psql -v ON_ERROR_STOP=1 -f FILE", new PostgresqlLiterals(), PostgresqlScript::guard);

    private PostgresqlScript() {
    }

    private static List<String> guard(String condition, List<String> statements) {
        String body = statements.stream()
            .map((statement) -> "    execute " + dollarQuoted(statement, "statement") + ";\n")
            .collect(Collectors.joining("", "begin\n  if %s then\n".formatted(condition), "  end if;\nend\n"));
        return List.of("do " + dollarQuoted("\n" + body, "migrate"));
    }

    /**
     * Quotes a text with a tag that does not occur in it.
     */
    private static String dollarQuoted(String text, String tag) {
        String free = IntStream.iterate(0, (number) -> number + 1)
            .mapToObj((number) -> (number == 0) ? "$" + tag + "$" : "$" + tag + number + "$")
            .filter((candidate) -> !text.contains(candidate))
            .findFirst()
            .orElseThrow();
        return free + text + free;
    }

}
