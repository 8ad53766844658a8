package dev.migrate.dialect.db2;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ScriptStyle;

/**
 * How Db2's command line processor wants a script: each statement ends with a line
 * {@code @}, since blocks have semicolons of their own, and is committed at once.
 */
final class Db2Script {

    private static final Literals LITERALS = new Db2Literals();

    static final ScriptStyle STYLE = new ScriptStyle(null, null, "@", "current timestamp - current timezone",
            "current user", "db2 -td@ -svf FILE, after: db2 connect to NAME", LITERALS, Db2Script::guard);

    private Db2Script() {
    }

    private static List<String> guard(String condition, List<String> statements) {
        String block = statements.stream()
            .map((statement) -> "        execute immediate " + LITERALS.of(statement) + ";\n")
            .collect(Collectors.joining("", "begin\n    if %s then\n".formatted(condition), "    end if;\nend"));
        return List.of(block);
    }

}
