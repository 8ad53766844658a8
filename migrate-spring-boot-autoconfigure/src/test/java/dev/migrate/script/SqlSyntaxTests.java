package dev.migrate.script;

import java.util.List;

import dev.migrate.dialect.Dialects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqlSyntaxTests {

    @ParameterizedTest
    @MethodSource("dev.migrate.dialect.Dialects#names")
    void everyDatabaseHasASyntaxOfItsOwn(String dialect) {
        assertThat(SqlSyntax.named(dialect)).isPresent();
    }

    @Test
    void everySyntaxIsThatOfADatabase() {
        assertThat(SqlSyntax.all().split(", ")).containsExactlyElementsOf(Dialects.names());
    }

    @Test
    void blockOfDb2IsOneStatement() {
        String block = """
                begin
                    declare continue handler for sqlstate '42710'
                        begin
                        end;
                    if exists (select 1 from account) then
                        execute immediate 'create sequence s';
                    end if;
                end""";
        assertThat(SqlScript.sql(block + ";\nselect 1;", SqlSyntax.DB2)).isEqualTo(List.of(block, "select 1"));
    }

}
