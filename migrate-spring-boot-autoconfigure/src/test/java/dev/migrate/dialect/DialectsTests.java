package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class DialectsTests {

    @ParameterizedTest
    @MethodSource("dev.migrate.dialect.Dialects#names")
    void finds(String name) {
        assertThat(Dialects.named(name).name()).isEqualTo(name);
        assertThat(Dialects.named(name.toUpperCase()).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({ "H2, 2.4.240, h2", "HSQL Database Engine, 2.7.3, hsqldb", "MariaDB, 11.4.5-MariaDB, mariadb",
            "MySQL, 8.4.3, mysql", "MySQL, 5.5.5-10.11.5-MariaDB, mariadb", "PostgreSQL, 18.1, postgresql",
            "Oracle, 23.5, oracle", "DB2/LINUXX8664, SQL120105, db2", "SQLite, 3.53.2, sqlite",
            "Microsoft SQL Server, 16.00.4135, sqlserver" })
    void findsByProduct(String product, String version, String name) throws SQLException {
        assertThat(Dialects.of(database(product, version)).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = { "null, postgresql", "CockroachDB CCL v25.2.1, cockroachdb" })
    void tellsCockroachdbFromPostgresqlByItsGreeting(String greeting, String name) throws SQLException {
        PGConnection driver = mock();
        given(driver.getParameterStatus("crdb_version")).willReturn(greeting);
        Connection connection = database("PostgreSQL", "18.0.0");
        given(connection.isWrapperFor(PGConnection.class)).willReturn(true);
        given(connection.unwrap(PGConnection.class)).willReturn(driver);
        assertThat(Dialects.of(connection).name()).isEqualTo(name);
    }

    @Test
    void saysWhichDatabasesThereAreDialectsFor() {
        assertThatExceptionOfType(UnsupportedDatabaseException.class).isThrownBy(() -> Dialects.named("access"))
            .withMessageContaining("access")
            .withMessageContaining(
                    "cockroachdb, db2, h2, hsqldb, mariadb, mysql, oracle, postgresql, sqlite, sqlserver");
    }

    @Test
    void postgresqlSqliteAndSqlserverRollBackDdl() {
        assertThat(Dialects.named("sqlite").transactionalDdl()).isTrue();
        assertThat(Dialects.named("postgresql").transactionalDdl()).isTrue();
        assertThat(Dialects.named("sqlserver").transactionalDdl()).isTrue();
        assertThat(Dialects.named("cockroachdb").transactionalDdl()).isFalse();
        assertThat(Dialects.named("db2").transactionalDdl()).isFalse();
        assertThat(Dialects.named("oracle").transactionalDdl()).isFalse();
        assertThat(Dialects.named("h2").transactionalDdl()).isFalse();
        assertThat(Dialects.named("hsqldb").transactionalDdl()).isFalse();
        assertThat(Dialects.named("mariadb").transactionalDdl()).isFalse();
        assertThat(Dialects.named("mysql").transactionalDdl()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "'', ACCOUNT", ";DATABASE_TO_UPPER=false, Account",
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=true, account" })
    void asksH2HowItFolds(String settings, String stored) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + settings)) {
            assertThat(Dialects.of(connection).identifiers().stored("Account")).isEqualTo(stored);
        }
    }

    private Connection database(String product, String version) throws SQLException {
        Connection connection = mock();
        DatabaseMetaData metaData = mock();
        given(connection.getMetaData()).willReturn(metaData);
        given(metaData.getConnection()).willReturn(connection);
        given(metaData.getDatabaseProductName()).willReturn(product);
        given(metaData.getDatabaseProductVersion()).willReturn(version);
        return connection;
    }

}
