package dev.migrate.dialect.oracle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OracleExpressionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            amount > 0                      | amount>0
            AMOUNT  >0                      | amount>0
            (Amount > 0)                    | amount>0
            status in ( 'NEW', 'Not  Yet' ) | status in('NEW','Not  Yet')
            status in ('it''s (a)')         | status in('it''s (a)')
            "Status"  = 'NEW'               | "Status"='NEW'
            a - -1                          | a - -1
            name = q'[it's]'                | name = q'[it's]'
            """)
    void doesNotLookAtWhatMakesNoDifference(String expression, String even) {
        assertThat(OracleExpression.of(expression)).isEqualTo(even);
    }

}
