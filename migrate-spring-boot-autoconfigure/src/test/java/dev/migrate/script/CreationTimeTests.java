package dev.migrate.script;

import java.time.DateTimeException;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The two ways of reading a moment say the same.
 */
class CreationTimeTests {

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-20T21:45:00Z", "0000-01-01T00:00:00Z", "2024-02-29T23:59:59Z",
            "2026-11-20T21:45:00.123456Z", "2026-11-20T21:45:00+01:00", "2026-11-20t21:45:00z" })
    void momentsAreReadAsJavaReadsThem(String text) {
        assertThat(CreationTime.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-02-29T21:45:00Z", "2026-13-20T21:45:00Z", "2026-11-20T25:45:00Z",
            "2026-11-20T21:60:00Z", "2026-11-20 21:45:00Z", "2026-11-20T21:45:00X", "+026-11-20T21:45:00Z",
            "2026-11-20T21:45Z", "today" })
    void whatIsNoMomentIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> CreationTime.parse(text));
    }

    @Test
    void midnightAtTheEndOfADayIsTheNextDay() {
        assertThat(CreationTime.parse("2026-11-20T24:00:00Z")).isEqualTo("2026-11-21T00:00:00Z");
    }

}
