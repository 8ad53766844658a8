package dev.migrate.dialect.sqlserver;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ScriptStyle;

/**
 * How {@code sqlcmd} wants a script: each batch ends with a line {@code go}.
 */
final class SqlserverScript {

    private static final Literals LITERALS = new SqlserverLiterals();

    static final ScriptStyle STYLE = new ScriptStyle("begin transaction", "commit", "go", "sysutcdatetime()",
            "current_user", "sqlcmd -b -d NAME -i FILE", LITERALS, SqlserverScript::guard);

    private SqlserverScript() {
    }

    /**
     * A variable lives as long as its batch, and a batch is compiled before its condition
     * is known: the statements stand in texts.
     */
    private static List<String> guard(String condition, List<String> statements) {
        String batch = statements.stream()
            .map((statement) -> "if @migrate_pending = 1 exec (" + LITERALS.of(statement) + ");")
            .collect(Collectors.joining("\n",
                    "declare @migrate_pending bit = case when " + condition + " then 1 else 0 end;\n", ""));
        return List.of(batch);
    }

}
