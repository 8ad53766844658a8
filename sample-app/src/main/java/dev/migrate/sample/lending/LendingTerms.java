package dev.migrate.sample.lending;

import java.math.BigDecimal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * On what terms the library lends.
 *
 * @param unpaidFinesLimit a member who owes more than this borrows nothing
 * @param fine what being late costs
 */
@Validated
@ConfigurationProperties("library.lending")
record LendingTerms(@DefaultValue("10.00") @NotNull @PositiveOrZero BigDecimal unpaidFinesLimit,
        @DefaultValue @NotNull @Valid FineRate fine) {
}
