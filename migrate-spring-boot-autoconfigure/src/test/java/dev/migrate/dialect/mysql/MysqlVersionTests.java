package dev.migrate.dialect.mysql;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MysqlVersionTests {

    @ParameterizedTest
    @CsvSource({ "8.0.13, false", "8.0.15-log, false", "5.7.44, false", "8.0.16, true", "8.0.16-0ubuntu3, true",
            "8.0.39, true", "8.4.0, true", "9.7.0-cloud, true", "9.1, true", "unknown, true" })
    void checksCameWithTheSixteenthPatch(String version, boolean checks) {
        assertThat(MysqlVersion.of(version).hasChecks()).isEqualTo(checks);
    }

}
