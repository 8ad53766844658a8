package dev.migrate.dialect.oracle;

import dev.migrate.operation.Conditional.Existence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OracleExistenceClauseTests {

    private final OracleExistenceClause existence = new OracleExistenceClause(19);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MISSING | create table account (id number(19,0))                        | 955
            MISSING | create unique index ix_email on account (email)               | 955
            MISSING | create sequence account_seq                                   | 955
            MISSING | alter table account add email varchar2(50 char)               | 1430
            MISSING | alter table account add checked number(1,0)                   | 1430
            MISSING | alter table account add constraint uq_email unique (email)    | 2264
            PRESENT | drop table account                                            | 942
            PRESENT | drop index ix_email                                           | 1418
            PRESENT | drop sequence account_seq                                     | 2289
            PRESENT | drop view rich                                                | 942
            PRESENT | drop materialized view total                                  | 12003
            PRESENT | drop procedure forget                                         | 4043
            PRESENT | drop trigger keeper                                           | 4080
            PRESENT | alter table account drop column email                         | 904
            PRESENT | alter table account drop constraint uq_email                  | 2443
            PRESENT | alter table account drop primary key                          | 2441
            """)
    void letsTheOneErrorPassThatIsExpected(Existence existence, String sql, int error) {
        assertThat(this.existence.in(sql, "account", existence))
            .hasValueSatisfying((block) -> assertThat(block).contains("execute immediate '" + sql + "'")
                .contains("if sqlcode <> -" + error + " then"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MISSING | alter table account add unique (email)
            MISSING | alter table account add primary key (id)
            MISSING | comment on table account is 'Who may enter'
            PRESENT | alter table account rename to customer
            PRESENT | create table account (id number(19,0))
            MISSING | drop table account
            """)
    void leavesTheRestToALookUp(Existence existence, String sql) {
        assertThat(this.existence.in(sql, "account", existence)).isEmpty();
    }

    @Test
    void quotesTextsWithinTheStatement() {
        assertThat(this.existence.in("create table tag (name varchar2(9) default 'it''s')", "tag", Existence.MISSING))
            .hasValueSatisfying((block) -> assertThat(block).contains("default ''it''''s'')'"));
    }

    @Test
    void isAClauseSinceVersion23() {
        OracleExistenceClause newer = new OracleExistenceClause(23);
        assertThat(newer.in("drop table account", "account", Existence.PRESENT))
            .hasValue("drop table if exists account");
        assertThat(newer.in("create table tag (id number)", "tag", Existence.MISSING))
            .hasValue("create table if not exists tag (id number)");
        assertThat(newer.in("alter table account drop column email", "account", Existence.PRESENT))
            .hasValueSatisfying((block) -> assertThat(block).startsWith("begin\n"));
    }

}
