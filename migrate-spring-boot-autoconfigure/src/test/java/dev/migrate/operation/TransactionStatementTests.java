package dev.migrate.operation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransactionStatementTests {

    @ParameterizedTest
    @ValueSource(strings = { "commit", "COMMIT WORK", "commit and chain", "rollback", "Rollback work", "abort", "begin",
            "begin work", "begin transaction", "BEGIN ISOLATION LEVEL SERIALIZABLE", "begin not deferrable",
            "start transaction", "start\n  transaction read only", "end", "end work", "-- now\ncommit",
            "/* done */ commit", "start /* it */ transaction", "  \n commit -- that's it", "begin /* it */",
            "begin read only", "begin immediate", "begin tran named", "prepare transaction 'one'", "set autocommit = 0",
            "SET SESSION autocommit=1", "set @@session.autocommit = 1" })
    void beginsOrEndsATransaction(String sql) {
        assertThat(TransactionStatement.test(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "rollback to before_that", "ROLLBACK TO SAVEPOINT before_that",
            "rollback work to savepoint before_that", "rollback transaction to before_that", "savepoint commit",
            "begin not atomic insert into author (id) values (1); end", "BEGIN NOT\n ATOMIC select 1; END",
            "begin null; end;", "begin try select 1 end try", "set autocommit_size = 1", "prepare one as select 1",
            "do $$ begin perform 1; end $$", "insert into note (text) values ('commit')", "start slave",
            "-- commit\nselect 1", "/* begin */ select 1", "/*! commit */", "commitments", "begin_work()", "end_of_day",
            "update trade set state = 'end'" })
    void isAnythingElse(String sql) {
        assertThat(TransactionStatement.test(sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "insert into note values (1); commit", "delete from note;\n-- all\nCOMMIT; select 1",
            "select 'a;b'; rollback", "create table note (id integer); begin; select 1",
            "create table function_of (id integer); commit", "select $$;$$; commit work" })
    void isAmongSeveralThatAreSentTogether(String sql) {
        assertThat(TransactionStatement.test(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "select 1; select 2; -- commit", "insert into note values ('; commit')",
            "select 1; rollback to before_that", "create function f() returns void language sql as $$; commit $$",
            "create or replace procedure p() begin select 1; commit; end",
            "create definer = current_user trigger t before insert on note for each row begin set @a = 1; begin end; end",
            "do $body$ begin perform 1; commit; end $body$", "declare x integer; begin x := 1; commit; end;",
            "select 1; commitments", "-- it's this; commit it later\nselect 1", "select 1 /* ; commit */",
            "select \"; commit\" from note", "select 1; select `; commit` from note" })
    void isPartOfAProgramOrOfAText(String sql) {
        assertThat(TransactionStatement.test(sql)).isFalse();
    }

    /**
     * What looks at each semicolon again from where it stands takes hours for that.
     */
    @Test
    void mayBeAsLargeAsItLikes() {
        String text = "'" + "it''s; begin ".repeat(500_000) + "'";
        assertThat(TransactionStatement.test("insert into note values (1, " + text + ")")).isFalse();
        assertThat(TransactionStatement.test("insert into note values (1, " + text + "); commit")).isTrue();
        assertThat(TransactionStatement.test("-- a remark; begin\n".repeat(1000) + "commit")).isTrue();
    }

}
