package dev.migrate.sample.lending;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FineRateTests {

    private final FineRate rate = new FineRate(new BigDecimal("0.25"), new BigDecimal("15.00"));

    @ParameterizedTest
    @CsvSource({ "1, 0.25", "4, 1.00", "60, 15.00", "61, 15.00", "10000, 15.00" })
    void everyDayCostsTheSameUntilTheMaximum(long days, BigDecimal amount) {
        assertThat(this.rate.amountFor(days)).isEqualByComparingTo(amount);
    }

}
