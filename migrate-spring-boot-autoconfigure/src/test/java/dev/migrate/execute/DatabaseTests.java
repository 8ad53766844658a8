package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.MigrateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

class DatabaseTests {

    @Test
    void saysWhyTheDatabaseCannotBeReachedAndWhatToDo() throws SQLException {
        DataSource dataSource = mock(DataSource.class);
        given(dataSource.getConnection()).willThrow(new SQLException("timed out", new SQLException("no route")));

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> new Database(dataSource).connect())
            .withMessage(
                    """
                            The database cannot be reached: timed out (no route)
                            Nothing was changed. Start the database, or correct spring.datasource.url (or migrate.url), username and password, and try again with: migrate current""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    jdbc:nobody://anneliese:s3cret@db.example.com:5432/shop        | //***@db.example.com:5432/shop
                    jdbc:nobody:db;USER=anneliese;PASSWORD=s3cret;MODE=Other       | jdbc:nobody:db;USER=***;PASSWORD=***;MODE=Other
                    jdbc:nobody://db/shop?user=anneliese&password=s3cret&ssl=true  | //db/shop?user=***&password=***&ssl=true
                    jdbc:nobody://db/shop?trustStorePassword=s3cret          | //db/shop?trustStorePassword=***
                    jdbc:nobody:thin:anneliese/s3cret@db:1521:shop                 | jdbc:nobody:thin:***@db:1521:shop
                    """)
    void noCredentialOfTheUrlIsRepeated(String url, String masked) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);

        for (DataSource dataSource : new DataSource[] { new DriverManagerDataSource(url), pool }) {
            assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> new Database(dataSource).connect())
                .withMessageContaining(masked)
                .satisfies((exception) -> assertThat(exception.getMessage()).doesNotContain("anneliese", "s3cret"));
        }
    }

    @Test
    void connectionOfAnUnknownDatabaseIsSpokenToInStandardSql() throws SQLException {
        Connection connection = mock(Connection.class, RETURNS_DEEP_STUBS);
        given(connection.getMetaData().getDatabaseProductName()).willReturn("Firebird");
        given(connection.getMetaData().getDatabaseProductVersion()).willReturn("5.0");

        assertThat(Database.dialect(connection).name()).isEqualTo("standard");
    }

}
