package dev.migrate.script;

import java.util.List;

import dev.migrate.operation.ExecuteSql;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqlBodyTests {

    @Test
    void aSemicolonEndsAStatementAndTheLastOneNeedsNone() {
        assertThat(statements("select 1; select 2;;\n ; select 3")).containsExactly("select 1", "select 2", "select 3");
    }

    @ParameterizedTest
    @ValueSource(strings = { "select ';'", "select 'it''s; so'", "select 'C:\\'", "select E'it\\'s; so'",
            "select e'a\\\\', ';'", "select E'it''s; so'", "select \"a;\"\"b\"", "select 1 /* ; */ + 1",
            "select 1 /* a /* ; */ ; */ + 1", "select 1 -- ; isn't\n + 1", "do $$ begin; end; $$",
            "do $body$ begin; $$ ; $$ end; $body$", "do $größe_1$;$größe_1$", "select $1, a$b, a$b$c", "select 'a\nb'",
            "select name'x'", "select 5 - -3 / 2 * 1", "select 'größe 🙂 ;'" })
    void aStatementIsKeptAsItIs(String statement) {
        assertThat(statements(statement + ";")).containsExactly(statement);
        assertThat(statements(statement + " ;\nselect 1")).containsExactly(statement, "select 1");
    }

    @Test
    void commentsAloneAreNoStatement() {
        assertThat(statements("-- one\n;/* two */;\n-- three\nselect 1 -- four\n; -- five"))
            .containsExactly("select 1");
    }

    @Test
    void aSectionIsNamedByACommentAloneOnItsLine() {
        SqlScript body = SqlScript.read("""
                -- upgrade
                select 1; -- downgrade
                do $$
                -- downgrade
                $$;
                select 2
                  --DOWNGRADE\t
                /*
                -- upgrade
                */
                select 3;
                """, SqlSyntax.POSTGRESQL);
        assertThat(body.upgrade()).containsExactly(new ExecuteSql("select 1", "a.sql:2"),
                new ExecuteSql("do $$\n-- downgrade\n$$", "a.sql:3"), new ExecuteSql("select 2", "a.sql:6"));
        assertThat(body.downgrade()).containsExactly(new ExecuteSql("select 3", "a.sql:11"));
    }

    @Test
    void aStatementBeginsInTheLineOfItsFirstWord() {
        assertThat(SqlScript.read("-- upgrade\n-- remark\n\n/* more\n*/ select\n 1;", SqlSyntax.POSTGRESQL).upgrade())
            .containsExactly(new ExecuteSql("select\n 1", "a.sql:5"));
    }

    private static List<String> statements(String text) {
        return SqlScript.sql(text, SqlSyntax.POSTGRESQL);
    }

}
