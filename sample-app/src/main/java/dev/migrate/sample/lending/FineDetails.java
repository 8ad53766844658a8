package dev.migrate.sample.lending;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

record FineDetails(Long id, String title, BigDecimal amount, LocalDate chargedOn, @Nullable Instant paidAt) {

    static FineDetails of(Fine fine) {
        return new FineDetails(fine.getId(), fine.getLoan().getCopy().getPublication().getTitle(), fine.getAmount(),
                fine.getChargedOn(), fine.getPaidAt());
    }

}
