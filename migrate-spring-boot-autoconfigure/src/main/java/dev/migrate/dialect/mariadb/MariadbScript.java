package dev.migrate.dialect.mariadb;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ScriptStyle;

/**
 * How the clients of MySQL and MariaDB want a script. There is no transaction, since DDL
 * commits whatever was done before it.
 */
public final class MariadbScript {

    private MariadbScript() {
    }

    /**
     * The style of a family.
     * @param client the name of its client program
     * @param literals how it writes values
     * @return the style
     */
    public static ScriptStyle style(String client, Literals literals) {
        return new ScriptStyle(null, null, ";", "utc_timestamp(6)", "current_user()",
                client + " --database=NAME < FILE", literals,
                (condition, statements) -> guard(condition, statements, literals));
    }

    /**
     * Conditions stand in routines only, but a statement can be prepared from the text
     * that a condition chooses.
     */
    private static List<String> guard(String condition, List<String> statements, Literals literals) {
        List<String> guarded = new ArrayList<>();
        guarded.add("set @migrate_pending = (" + condition + ")");
        for (String statement : statements) {
            guarded.add("set @migrate_statement = if(@migrate_pending, %s, 'do 0')".formatted(literals.of(statement)));
            guarded.add("prepare migrate_statement from @migrate_statement");
            guarded.add("execute migrate_statement");
            guarded.add("deallocate prepare migrate_statement");
        }
        return guarded;
    }

}
