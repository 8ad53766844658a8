package dev.migrate.dialect.mysql;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MysqlDefaultTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', useHeadersInDisplayName = true, textBlock = """
            said                        | type         | needed
            0                           | integer      | 0
            -1.5e3                      | double       | -1.5e3
            true                        | bit          | true
            'it''s; (a)'                | varchar(20)  | 'it''s; (a)'
            b'1'                        | bit          | b'1'
            date '2026-11-21'           | date         | date '2026-11-21'
            null                        | longtext     | null
            'a'                         | longtext     | ('a')
            '{}'                        | json         | ('{}')
            current_timestamp           | datetime     | current_timestamp
            CURRENT_TIMESTAMP           | datetime(6)  | current_timestamp(6)
            now()                       | timestamp(3) | current_timestamp(3)
            now(6)                      | datetime(6)  | now(6)
            NULL on update now(6)       | datetime(6)  | NULL on update now(6)
            current_timestamp           | date         | (current_timestamp)
            current_date                | date         | (current_date)
            (current_date)              | date         | (current_date)
            uuid_to_bin(uuid())         | binary(16)   | (uuid_to_bin(uuid()))
            1 + 2                       | integer      | (1 + 2)
            """)
    void isPutBetweenParenthesesWhereMysqlWantsThem(String said, String type, String needed) {
        MysqlTypes types = new MysqlTypes();
        assertThat(MysqlDefault.of(said, types.canonical(types.parse(type)))).isEqualTo(needed);
    }

}
