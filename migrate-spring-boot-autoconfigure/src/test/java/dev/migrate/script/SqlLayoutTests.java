package dev.migrate.script;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where long statements are broken, and where they are not.
 */
class SqlLayoutTests {

    private static final String LONG = "a_name_as_long_as_postgresql_allows_it_to_be_which_is_63_letters";

    @Test
    void whatFitsStaysInOneLine() {
        String statement = "alter table account add constraint fk_account_branch foreign key (branch_id) references branch (id)";
        assertThat(SqlLayout.of(statement)).isEqualTo(statement);
    }

    @Test
    void foreignKeyIsBrokenBetweenItsClauses() {
        assertThat(SqlLayout
            .of("alter table customer_order add constraint fk_customer_order_customer_id foreign key (customer_id) references customer (id) on delete cascade"))
            .isEqualTo("""
                    alter table customer_order add constraint fk_customer_order_customer_id foreign key (customer_id)
                        references customer (id) on delete cascade""");
    }

    @Test
    void lineOfTableIsBrokenBelowItself() {
        assertThat(
                SqlLayout.of("create table a (\n    constraint %s foreign key (customer_id) references customer (id)\n)"
                    .formatted(LONG)))
            .isEqualTo("""
                    create table a (
                        constraint %s foreign key (customer_id)
                            references customer (id)
                    )""".formatted(LONG));
    }

    @Test
    void listIsBrokenBetweenItsElements() {
        assertThat(SqlLayout.of("create index ix_a on a (%s, %s, b)".formatted(LONG, LONG))).isEqualTo("""
                create index ix_a
                    on a (%s,
                        %s, b)""".formatted(LONG, LONG));
    }

    @Test
    void indexIsBrokenBeforeItsTable() {
        assertThat(SqlLayout.of("create unique index %s on %s (id)".formatted(LONG, LONG))).isEqualTo("""
                create unique index %s
                    on %s (id)""".formatted(LONG, LONG));
    }

    @Test
    void quotedTextIsNotBroken() {
        String text = "'%s, it''s on update where (x'".formatted(LONG);
        assertThat(SqlLayout.of("comment on column account.name_of_the_one_who_owns_the_account is " + text))
            .isEqualTo("comment on column account.name_of_the_one_who_owns_the_account\n    is " + text);
        assertThat(SqlLayout.of("comment on column account.\"name on account\" is " + text + " " + text))
            .isEqualTo("comment on column account.\"name on account\"\n    is " + text + " " + text);
    }

    @Test
    void whatMayHoldCodeOrCommentsStaysAsItIs() {
        for (String statement : new String[] {
                "create function f() returns int as $$ select 1 where 1 = 1 and 2 = 2 $$ language sql",
                "alter table a -- %s\n    add b int".formatted(LONG), "alter table a /* on */ add b int",
                "alter table `a on` add b int", "insert into a values ('on')",
                "alter table a add check (b <> 'c\\' on')" }) {
            String longer = statement + " ".repeat(60) + " on " + LONG;
            assertThat(SqlLayout.of(longer)).isEqualTo(longer);
        }
    }

}
