package dev.migrate.dialect.db2;

import dev.migrate.operation.Conditional.Existence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class Db2ExistenceClauseTests {

    private final Db2ExistenceClause existence = new Db2ExistenceClause();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MISSING | create table account (id bigint)                           | 42710
            MISSING | create unique index ix_email on account (email)            | 42710
            MISSING | create schema shop                                         | 42710
            MISSING | alter table account add column email varchar(50)           | 42711
            MISSING | alter table account add constraint uq_email unique (email) | 42710
            PRESENT | drop table account                                         | 42704
            PRESENT | drop view rich                                             | 42704
            PRESENT | alter table account drop column email                      | 42703
            PRESENT | alter table account drop constraint uq_email               | 42704
            """)
    void letsTheOneErrorPassThatIsExpected(Existence existence, String sql, String state) {
        assertThat(this.existence.in(sql, "account", existence))
            .hasValueSatisfying((block) -> assertThat(block).contains("execute immediate '" + sql + "'")
                .contains("for sqlstate '" + state + "'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MISSING | alter table account add primary key (id)
            MISSING | comment on table account is 'Who may enter'
            PRESENT | rename table account to customer
            MISSING | drop table account
            """)
    void leavesTheRestToALookUp(Existence existence, String sql) {
        assertThat(this.existence.in(sql, "account", existence)).isEmpty();
    }

    @Test
    void reorganizesAnyhow() {
        String sql = "call sysproc.admin_cmd('reorg table account')";
        assertThat(this.existence.in(sql, "account", Existence.PRESENT)).hasValue(sql);
    }

}
