package dev.migrate.execute;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SessionStatementTests {

    @ParameterizedTest
    @ValueSource(strings = { "set foreign_key_checks = 0", "SET search_path TO archive", "-- there\nuse archive",
            "/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */",
            "/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY */",
            "SELECT pg_catalog.set_config('search_path', '', false)", "select set_config('a.b', '1', true)",
            "alter session set current_schema = archive", "pragma foreign_keys = off", "reset role", "set @first = 1" })
    void changesNothingButItsSession(String sql) {
        assertThat(SessionStatement.isSetting(sql)).isTrue();
        assertThat(SessionStatement.isComputed(sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "reset master", "RESET REPLICA ALL", "update book set title = 'set'", "setting()",
            "select config('set_config(')", "alter session kill '1'", "/*! create table book (id int) */", "user x",
            "insert into author select 'use'" })
    void changesOrIsSomethingElse(String sql) {
        assertThat(SessionStatement.isSetting(sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "set @id = last_insert_id()", "SET @a := (select 1)", "set @a = select id from book",
            "set @a = @b + 1", "/*!50003 set @a = uuid() */" })
    void setsAVariableToWhatIsComputed(String sql) {
        assertThat(SessionStatement.isSetting(sql)).isTrue();
        assertThat(SessionStatement.isComputed(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "set sql_mode = @old_sql_mode", "set @a = 1", "set time_zone = '+00:00'",
            "set @old = @@sql_mode", "set names utf8mb4" })
    void isTheSameTheNextTime(String sql) {
        assertThat(SessionStatement.isComputed(sql)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "insert into book values (last_insert_id())", "insert into book select @@IDENTITY",
            "insert into book values (scope_identity ())", "insert into book select last_insert_rowid()" })
    void asksForWhatAnotherStatementDid(String sql) {
        assertThat(SessionStatement.isRemembering(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "insert into book (last_insert_id) values (1)", "select 1 -- last_insert_id()" })
    void asksForNothing(String sql) {
        assertThat(SessionStatement.isRemembering(sql)).isFalse();
    }

}
