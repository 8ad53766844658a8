package dev.migrate.script;

import java.time.Duration;
import java.util.List;

import dev.migrate.Timeouts;
import dev.migrate.dialect.Dialects;
import dev.migrate.operation.ExecuteSql;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqlDirectiveTests {

    private static final String ONLY_MARIADB = """
            -- upgrade
            select 1;
            -- migrate: only mariadb, mysql
            create trigger a before insert on b for each row begin set new.c = '\\';'; end;
            select '\\';
            """;

    @Test
    void onlyIsForTheNextStatement() {
        assertThat(SqlScript.read(ONLY_MARIADB, SqlSyntax.MARIADB).offences()).singleElement()
            .asString()
            .startsWith("5:8: what begins with");
        assertThat(SqlScript.read(ONLY_MARIADB, SqlSyntax.POSTGRESQL).upgrade()).extracting(ExecuteSql::sql)
            .containsExactly("select 1", "select '\\'");
    }

    @Test
    void aStatementForAnotherDatabaseIsCutAsThatOneReadsIt() {
        String text = """
                -- upgrade
                -- migrate: only sqlserver
                create procedure a as select 1; select 2;
                go
                -- Migrate: ONLY PostgreSQL
                do $a$ begin; end $a$;
                -- migrate: only mariadb
                delimiter //
                create procedure b() begin end //
                delimiter ;
                select "a";
                """;
        assertThat(SqlScript.read(text, SqlSyntax.H2).upgrade())
            .containsExactly(new ExecuteSql("select \"a\"", "a.sql:11"));
        assertThat(SqlScript.read(text, SqlSyntax.SQLSERVER).upgrade()).containsExactly(
                new ExecuteSql("create procedure a as select 1; select 2;", "a.sql:3"),
                new ExecuteSql("select \"a\"", "a.sql:11"));
        assertThat(SqlScript.read(text, SqlSyntax.MARIADB).upgrade()).containsExactly(
                new ExecuteSql("create procedure b() begin end", "a.sql:9"),
                new ExecuteSql("select \"a\"", "a.sql:11"));
    }

    @Test
    void autocommitIsForTheNextStatement() {
        SqlScript script = SqlScript.read("""
                -- upgrade
                select 1;
                -- migrate: autocommit
                -- migrate: only postgresql
                -- It takes long.
                create index concurrently a on b (c);
                select 2;
                -- downgrade
                select 3
                """, SqlSyntax.POSTGRESQL);
        assertThat(script.offences()).isEmpty();
        assertThat(script.upgrade()).hasSize(3);
        assertThat(script.autocommit())
            .containsExactly(new ExecuteSql("create index concurrently a on b (c)", "a.sql:6"));
    }

    @Test
    void aDirectiveBelowTheKeysOfTheHeaderIsForAllStatements() {
        String text = """
                -- migrate: users to accounts
                -- revision: 12
                -- migrate: autocommit
                -- migrate: only h2
                -- upgrade
                select 1;
                -- downgrade
                select 2;
                """;
        SqlScript script = SqlScript.read(text, SqlSyntax.H2);
        assertThat(script.offences()).isEmpty();
        assertThat(script.autocommit()).extracting(ExecuteSql::sql).containsExactly("select 1", "select 2");
        assertThat(SqlScript.read(text, SqlSyntax.POSTGRESQL).upgrade()).isEmpty();
    }

    @Test
    void timeoutsAreForTheNextStatementOrForAllThatHaveNoneOfTheirOwn() {
        SqlScript script = SqlScript.read("""
                -- revision: 12
                -- migrate: lock-timeout 5s
                -- upgrade
                select 1;
                -- migrate: Statement-Timeout 10 m
                -- migrate: lock-timeout 250ms
                select 2;
                -- downgrade
                -- migrate: lock-timeout 0
                -- migrate: statement-timeout 2h
                select 3;
                """, SqlSyntax.POSTGRESQL);
        assertThat(script.offences()).isEmpty();
        assertThat(script.timeouts()).containsExactly(new Timeouts(Duration.ofSeconds(5), null),
                new Timeouts(Duration.ofMillis(250), Duration.ofMinutes(10)),
                new Timeouts(Duration.ZERO, Duration.ofHours(2)));
    }

    @Test
    void aTimeoutSaysHowLong() {
        for (String duration : List.of("", " soon", " 5", " -1s", " 5s now", " PT5S")) {
            String directive = "-- migrate: lock-timeout" + duration;
            assertThat(SqlScript.offences(directive, "select 1")).containsExactly("2:1: \"" + directive
                    + "\" does not say how long. Write it like \"-- migrate: lock-timeout 5s\" (ms, s, m or h; 0 for as long as it takes)");
        }
        assertThat(SqlScript.offences("-- migrate: statement-timeot 5s", "select 1")).containsExactly(
                "2:1: there is no directive \"-- migrate: statement-timeot 5s\". Write \"-- migrate: statement-timeout\"");
    }

    @Test
    void anUnknownDirectiveIsRefusedWithThoseThatThereAre() {
        assertThat(SqlScript.offences("select 1;", "  -- migrate: offline")).containsExactly(
                "3:3: there is no directive \"-- migrate: offline\". Those that there are: \"-- migrate: autocommit\", "
                        + "\"-- migrate: only postgresql, h2\", \"-- migrate: lock-timeout 5s\" and \"-- migrate: statement-timeout 10m\"");
        assertThat(SqlScript.offences("-- migrate: autocomit", "select 1"))
            .containsExactly("2:1: there is no directive \"-- migrate: autocomit\". Write \"-- migrate: autocommit\"");
        assertThat(SqlScript.offences("-- migrate: autocommit on", "select 1"))
            .containsExactly("2:1: \"-- migrate: autocommit on\" says too much. Write \"-- migrate: autocommit\"");
        assertThat(SqlScript.offences("-- migrate: only postgres, h2", "select 1"))
            .containsExactly("2:1: \"-- migrate: only postgres, h2\" does not name the databases as Migrate does: %s."
                .formatted(String.join(", ", Dialects.names())) + " Write it like \"-- migrate: only postgresql, h2\"");
    }

    @Test
    void aDirectiveStandsAboveAStatement() {
        String text = " stands inside of a statement or behind one. Put it above the statement that it is for, "
                + "and end the one before with a semicolon";
        assertThat(SqlScript.offences("select 1", "-- migrate: autocommit", "select 2;"))
            .containsExactly("3:1: \"-- migrate: autocommit\"" + text);
        assertThat(SqlScript.offences("select 1; -- migrate: autocommit"))
            .containsExactly("2:11: \"-- migrate: autocommit\"" + text);
        assertThat(SqlScript.offences("select 1;", "-- migrate: autocommit", "-- downgrade", "select 2"))
            .containsExactly("3:1: no statement follows \"-- migrate: autocommit\" in its section. "
                    + "Put it above the statement that it is for");
    }

}
