package dev.migrate.dialect.oracle;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ScriptStyle;

/**
 * How SQL*Plus wants a script: each statement ends with a line {@code /}. DDL commits
 * whatever was done before it, and the rows that come last are committed at the end.
 */
final class OracleScript {

    private static final Literals LITERALS = new OracleLiterals(false);

    static final ScriptStyle STYLE = new ScriptStyle(null, "commit", "/", "sys_extract_utc(systimestamp)", "user",
            "sqlplus -S USER@NAME, then: whenever sqlerror exit failure, and: @FILE", LITERALS, OracleScript::guard);

    private OracleScript() {
    }

    private static List<String> guard(String condition, List<String> statements) {
        String block = statements.stream()
            .map((statement) -> "    execute immediate " + LITERALS.of(statement) + ";\n")
            .collect(Collectors.joining("", """
                    declare
                      pending number;
                    begin
                      select count(*) into pending from dual where %s;
                      if pending > 0 then
                    """.formatted(condition), "  end if;\nend;"));
        return List.of(block);
    }

}
