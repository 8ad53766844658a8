package dev.migrate.sample.lending;

import java.math.BigDecimal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What being late costs.
 *
 * @param perDay the fine for each day
 * @param maximum the greatest fine for one loan
 */
public record FineRate(@DefaultValue("0.25") @NotNull @Positive BigDecimal perDay,
        @DefaultValue("15.00") @NotNull @Positive BigDecimal maximum) {

    /**
     * Returns the fine for a late return.
     * @param days the number of days after the due date
     * @return the rate times the days, up to the maximum
     */
    public BigDecimal amountFor(long days) {
        return this.perDay.multiply(BigDecimal.valueOf(days)).min(this.maximum);
    }

}
