package dev.migrate.shadow;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * URLs that lead to the same database in another way.
 */
class DatabaseUrlTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    jdbc:postgresql://host/shop                              | jdbc:postgresql://host/shop?currentSchema=x
                    jdbc:postgresql://host/shop?ssl=true                     | jdbc:postgresql://host/shop?ssl=true&currentSchema=x
                    jdbc:postgresql://host/shop?currentSchema=a,b&ssl=true   | jdbc:postgresql://host/shop?ssl=true&currentSchema=x
                    jdbc:postgresql:shop                                     | jdbc:postgresql:shop?currentSchema=x
                    """)
    void parametersAreReplaced(String url, String expected) {
        assertThat(DatabaseUrl.with(url, Map.of("currentSchema", "x"))).isEqualTo(expected);
    }

}
