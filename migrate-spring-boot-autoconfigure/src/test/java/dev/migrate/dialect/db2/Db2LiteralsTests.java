package dev.migrate.dialect.db2;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class Db2LiteralsTests {

    private final Db2Literals literals = new Db2Literals();

    @Test
    void keepBytesAndIdentifiersAsBinary() {
        assertThat(this.literals.of(new byte[] { 0, -1 })).isEqualTo("BX'00ff'");
        assertThat(this.literals.of(UUID.fromString("7f9c24e8-3b12-4f5a-9d3e-000000000001")))
            .isEqualTo("BX'7f9c24e83b124f5a9d3e000000000001'");
    }

    @Test
    void keepMomentsInUtc() {
        assertThat(this.literals.of(LocalDateTime.of(2026, 11, 20, 21, 45)))
            .isEqualTo("timestamp '2026-11-20 21:45:00'");
        assertThat(this.literals.of(Instant.parse("2026-11-20T21:45:00.5Z")))
            .isEqualTo("timestamp '2026-11-20 21:45:00.5'");
        assertThat(this.literals.of(OffsetDateTime.parse("2026-11-21T00:45:00+03:00")))
            .isEqualTo("timestamp '2026-11-20 21:45:00'");
    }

    @Test
    void haveNoTimeOfDayWithAnOffset() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.literals.of(OffsetTime.parse("21:45:00+01:00")))
            .withMessageContaining("Use a LocalTime");
    }

}
