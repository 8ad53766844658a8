package dev.migrate.dialect.postgresql;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresqlNumbersTests {

    @ParameterizedTest
    @ValueSource(strings = { "{1,20}", "1 20", "{\"1\",\"20\"}" })
    void areReadInWhicheverFormTheDriverHasThem(String text) {
        assertThat(PostgresqlNumbers.of(text)).containsExactly(1, 20);
    }

}
