package dev.migrate.dialect.mysql;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What MySQL 8.0 has in its information schema, and what a statement has.
 */
class MysqlExpressionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            (`age` > 0)                                  | `age` > 0
            uuid_to_bin(uuid())                          | uuid_to_bin(uuid())
            concat(`email`,_utf8mb4\\'it\\\\\\'s\\')     | concat(`email`,_utf8mb4'it''s')
            (`path` <> _utf8mb4\\'C:\\\\\\\\\\')         | `path` <> _utf8mb4'C:\\\\'
            ((`a` = _utf8mb4\\'(\\\\\\'\\') or (`b` = _utf8mb4\\')\\')) | (`a` = _utf8mb4'(''') or (`b` = _utf8mb4')')
            """)
    void isTakenOver(String escaped, String plain) {
        assertThat(MysqlExpression.of(escaped)).isEqualTo(plain);
    }

}
