package dev.migrate.diff;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreatedObjectTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            textBlock = """
                    create index ix_a on a (b)                                    | index ix_a
                    CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS s."Ix" ON a(b) | index s."Ix"
                    create or replace function f(x int) returns int as $$ $$      | function f
                    create procedure [dbo].[close] as select 1                    | procedure "dbo"."close"
                    create definer=`root`@`%` trigger `t` before insert on `a` for each row set new.b = 1 | trigger "a"."t"
                    create constraint trigger t after insert or update of on_a on s.a for each row execute function f() | trigger a.t
                    create policy p on a using (true)                             | policy a.p
                    create extension if not exists vector                         | extension vector
                    create materialized view v as select 1                        | materialized view v
                    create table p1 partition of p for values in (null)           | table p1
                    alter table only s.a add constraint c exclude using gist (b with =) | constraint a.c
                    create type mood as enum ('a')                                | type mood
                    create alias f for "java.lang.Math.abs"                       | alias f
                    """)
    void isReadFromTheFirstWords(String sql, String expected) {
        assertThat(CreatedObject.of(sql)).map((created) -> created.kind() + " " + created.name()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "insert into a values (1)", "grant select on a to b", "comment on table a is 'create'",
            "alter table a add column b int", "create cast (varchar as mood) with inout", "create", "" })
    void isNothingIfTheyCreateNothingWithAName(String sql) {
        assertThat(CreatedObject.of(sql)).isEmpty();
    }

}
