package dev.migrate.dialect.sqlserver;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SqlserverLiteralsTests {

    private final SqlserverLiterals literals = new SqlserverLiterals();

    @Test
    void areOfUnicode() {
        assertThat(this.literals.of("it's ☕")).isEqualTo("N'it''s ☕'");
        assertThat(this.literals.of(UUID.fromString("7f9c24e8-3b12-4f5a-9d3e-000000000001")))
            .isEqualTo("N'7f9c24e8-3b12-4f5a-9d3e-000000000001'");
    }

    @Test
    void haveNumbersForTruthAndBytes() {
        assertThat(this.literals.of(true)).isEqualTo("1");
        assertThat(this.literals.of(false)).isEqualTo("0");
        assertThat(this.literals.of(new byte[] { 0, -1 })).isEqualTo("0x00ff");
        assertThat(this.literals.of(new BigDecimal("1E3"))).isEqualTo("1000");
        assertThat(this.literals.of(null)).isEqualTo("null");
    }

    @Test
    void castDatesAndTimes() {
        assertThat(this.literals.of(LocalDate.of(2026, 11, 20))).isEqualTo("cast('2026-11-20' as date)");
        assertThat(this.literals.of(LocalTime.of(21, 45))).isEqualTo("cast('21:45:00' as time)");
        assertThat(this.literals.of(LocalDateTime.of(2026, 11, 20, 21, 45)))
            .isEqualTo("cast('2026-11-20 21:45:00' as datetime2)");
        assertThat(this.literals.of(Instant.parse("2026-11-20T21:45:00Z")))
            .isEqualTo("cast('2026-11-20 21:45:00+00:00' as datetimeoffset)");
        assertThat(this.literals.of(OffsetTime.parse("21:45:00+01:00")))
            .isEqualTo("cast('1970-01-01 21:45:00+01:00' as datetimeoffset)");
    }

    @Test
    void haveNoMoreDigitsThanTheServerTakes() {
        assertThat(this.literals.of(Instant.parse("2026-11-20T21:45:00.123456789Z")))
            .isEqualTo("cast('2026-11-20 21:45:00.1234567+00:00' as datetimeoffset)");
    }

}
