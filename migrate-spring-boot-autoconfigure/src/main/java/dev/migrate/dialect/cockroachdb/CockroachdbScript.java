package dev.migrate.dialect.cockroachdb;

import dev.migrate.dialect.Literals;
import dev.migrate.dialect.ScriptStyle;
import dev.migrate.dialect.postgresql.PostgresqlDialect;

/**
 * How {@code cockroach sql} wants a script. It ends at the first error of itself.
 * Statements cannot depend on a condition: routines have no dynamic SQL.
 */
final class CockroachdbScript {

    private static final Literals LITERALS = PostgresqlDialect.create().scriptStyle().literals();

    static final ScriptStyle STYLE = new ScriptStyle(null, null, ";", "current_timestamp at time zone 'UTC'",
            "current_user", "cockroach sql --url URL --file FILE", LITERALS, null);

    private CockroachdbScript() {
    }

}
