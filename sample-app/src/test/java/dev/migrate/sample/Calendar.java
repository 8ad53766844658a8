package dev.migrate.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Primary;

/**
 * A clock that stands at noon of a day until a test turns the page.
 */
@Primary
public class Calendar extends Clock {

    private LocalDate today = LocalDate.of(2026, 3, 2);

    public LocalDate today() {
        return this.today;
    }

    public void advance(Period period) {
        this.today = this.today.plus(period);
    }

    @Override
    public Instant instant() {
        return this.today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

}
