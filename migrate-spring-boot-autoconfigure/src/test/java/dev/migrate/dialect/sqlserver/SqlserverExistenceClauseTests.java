package dev.migrate.dialect.sqlserver;

import dev.migrate.operation.Conditional.Existence;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqlserverExistenceClauseTests {

    private final SqlserverExistenceClause existence = new SqlserverExistenceClause();

    @Test
    void asksForATableByItsNameAsAStatementHasIt() {
        assertThat(this.existence.in("create table [it's mine] (id int)", "[it's mine]", Existence.MISSING))
            .hasValue("if object_id(N'[it''s mine]') is null\ncreate table [it's mine] (id int)");
    }

    @Test
    void asksForASchemaByItsNameWithoutBrackets() {
        assertThat(this.existence.in("create schema [two words]", "", Existence.MISSING))
            .hasValue("if schema_id(parsename(N'[two words]', 1)) is null\nexec (N'create schema [two words]')");
    }

    @Test
    void leavesABatchThatDropsWhatItFinds() {
        String batch = "declare @drop nvarchar(max) = (select 1);\nif @drop is not null exec (@drop)";
        assertThat(this.existence.in(batch, "account", Existence.PRESENT)).hasValue(batch);
        assertThat(this.existence.in(batch, "account", Existence.MISSING)).isEmpty();
    }

    @Test
    void isAClauseWhereSomethingIsDropped() {
        assertThat(this.existence.in("drop index ix_email on account", "account", Existence.PRESENT))
            .hasValue("drop index if exists ix_email on account");
        assertThat(this.existence.in("alter table account drop column email", "account", Existence.PRESENT))
            .hasValue("alter table account drop column if exists email");
    }

    @Test
    void leavesTheRestToALookUp() {
        assertThat(this.existence.in("create index ix_email on account (email)", "account", Existence.MISSING))
            .isEmpty();
        assertThat(this.existence.in("alter table account add email varchar(50)", "account", Existence.MISSING))
            .isEmpty();
    }

}
