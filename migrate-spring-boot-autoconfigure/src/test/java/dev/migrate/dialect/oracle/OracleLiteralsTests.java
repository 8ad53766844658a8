package dev.migrate.dialect.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OracleLiteralsTests {

    private final OracleLiterals literals = new OracleLiterals(false);

    @Test
    void haveNumbersForTruthBeforeVersion23() {
        assertThat(this.literals.of(true)).isEqualTo("1");
        assertThat(this.literals.of(false)).isEqualTo("0");
        assertThat(new OracleLiterals(true).of(true)).isEqualTo("true");
    }

    @Test
    void keepBytesAndIdentifiersAsRaw() {
        assertThat(this.literals.of(new byte[] { 0, -1 })).isEqualTo("hextoraw('00ff')");
        assertThat(this.literals.of(UUID.fromString("7f9c24e8-3b12-4f5a-9d3e-000000000001")))
            .isEqualTo("hextoraw('7f9c24e83b124f5a9d3e000000000001')");
        assertThatIllegalArgumentException().isThrownBy(() -> this.literals.of(new byte[2001]))
            .withMessageContaining("more than 2000 bytes, and here are 2001");
    }

    @Test
    void putALongTextTogether() {
        assertThat(this.literals.of("it's ☕")).isEqualTo("'it''s ☕'");
        String thousand = "☕".repeat(1000);
        assertThat(this.literals.of(thousand)).isEqualTo("'" + thousand + "'");
        assertThat(this.literals.of(thousand + "a'".repeat(600)))
            .isEqualTo("to_clob('%s') || to_clob('%s') || to_clob('%s')".formatted(thousand, "a''".repeat(500),
                    "a''".repeat(100)));
    }

    @Test
    void knowMomentsOnly() {
        assertThat(this.literals.of(LocalDate.of(2026, 11, 20))).isEqualTo("date '2026-11-20'");
        assertThat(this.literals.of(LocalTime.of(21, 45))).isEqualTo("timestamp '1970-01-01 21:45:00'");
        assertThat(this.literals.of(LocalDateTime.of(2026, 11, 20, 21, 45)))
            .isEqualTo("timestamp '2026-11-20 21:45:00'");
        assertThat(this.literals.of(Instant.parse("2026-11-20T21:45:00.5Z")))
            .isEqualTo("timestamp '2026-11-20 21:45:00.5 +00:00'");
        assertThat(this.literals.of(OffsetTime.parse("21:45:00+01:00")))
            .isEqualTo("timestamp '1970-01-01 21:45:00 +01:00'");
    }

}
