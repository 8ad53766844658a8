package dev.migrate.shadow;

import java.util.Set;

import dev.migrate.MigrateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which statements stay within a schema.
 */
class ForeignSchemasTests {

    private final ForeignSchemas foreign = new ForeignSchemas(Set.of("public", "My Shop"), "migrate_shadow_1", "ann");

    @ParameterizedTest
    @ValueSource(strings = { "insert into public.account values (1)", "select * from Public . account",
            "drop table \"public\".\"account\"", "drop table \"My Shop\".account",
            "select nextval('public.account_seq')", "select 'public.account'::regclass",
            "select to_regclass ( 'public.account')", "do $$ begin delete from public.account; end $$",
            "set search_path to public", "set local search_path = public",
            "select set_config('search_path', 'public', false)", "alter table account set schema public",
            "create schema archive", "drop schema public cascade", "alter database shop set timezone to 'UTC'",
            "drop owned by ann", "reassign owned by ann to bob", "grant all on all tables in schema public to bob",
            "comment on schema public is ''", "drop extension citext",
            "alter default privileges grant all on tables to bob", "set schema 'public'" })
    void whatReachesAnotherSchemaIsRefused(String sql) {
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> this.foreign.requireNoneIn(sql))
            .withMessageContainingAll("migrate_shadow_1", "alter role ann createdb", "migrate.shadow.url");
    }

    @ParameterizedTest
    @ValueSource(strings = { "create table account (id bigint, public boolean)",
            "insert into account values ('public.x')", "select account.public from account",
            "update account set email = E'it\\'s public.x'", "insert into account values ('it''s public.x')",
            "create table t (id bigint) -- like public.t", "/* as public.t */ create table t (id bigint)",
            "select pg_catalog.now()", "comment on table account is 'see public.account'",
            "create extension if not exists citext", "select migrate_shadow_1.account.id from migrate_shadow_1.account",
            "create table notes (schema varchar(10), database varchar(10))", "select nextval('account_seq')" })
    void whatStaysWithinIsExecuted(String sql) {
        assertThatCode(() -> this.foreign.requireNoneIn(sql)).doesNotThrowAnyException();
    }

    @Test
    void textsMayBeLarge() {
        assertThatCode(() -> this.foreign.requireNoneIn("insert into account values ('"
                + "public.account; it''s ".repeat(50_000) + "', E'" + "\\\\n\\'".repeat(50_000) + "')"))
            .doesNotThrowAnyException();
    }

}
