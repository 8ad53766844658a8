package dev.migrate.execute;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.HistoryEntry;
import dev.migrate.MigrateException;
import dev.migrate.MigrationFailedException;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is secret appears nowhere, whatever fails.
 */
@OnEngine(Engine.H2)
@ExtendWith(OutputCaptureExtension.class)
class SecretTests {

    private static final String SECRET = "xyzzy-s3cret";

    @ParameterizedTest
    @ValueSource(strings = { "jdbc:nobody://ann:xyzzy-s3cret@db.example.com:5432/shop",
            "jdbc:nobody:db;USER=ann;PASSWORD=xyzzy-s3cret", "jdbc:nobody://db/shop?user=ann&password=xyzzy-s3cret" })
    void urlIsRepeatedNeitherInMessagesNorInStackTraces(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername("ann");
        pool.setPassword(SECRET);
        for (DataSource dataSource : List.of(new DriverManagerDataSource(url, "ann", SECRET), pool)) {
            MigrateException failure = catchThrowableOfType(MigrateException.class,
                    () -> runner(dataSource).versions());

            assertThat(failure).isNotNull();
            assertThat(stackTrace(failure)).contains("The database cannot be reached").doesNotContain(SECRET);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Incorrect port value : xyzzy-s3cret@127.0.0.1 | Incorrect port value : ***@127.0.0.1
            xyzzy-s3cret@db.example.com | ***@db.example.com
            cannot resolve (xyzzy-s3cret@db) | cannot resolve (***@db)
            Access denied for user 'ann'@'localhost' | Access denied for user 'ann'@'localhost'
            no such host: db.example.com | no such host: db.example.com""")
    void partOfAUrlThatADriverRepeatsIsMasked(String said, String masked) {
        assertThat(Credentials.maskParts(said)).isEqualTo(masked);
    }

    @Test
    void urlInWhatAMigrationThrowsIsNotRepeated(DataSource dataSource, CapturedOutput output) throws SQLException {
        MigrationFailedException failure = catchThrowableOfType(MigrationFailedException.class,
                () -> ExecutionLockContract.upgrade(runner(dataSource), (op) -> {
                    throw new SQLException("cannot read jdbc:nobody://ann:xyzzy-s3cret@db/shop?password=xyzzy-s3cret");
                }));

        assertThat(failure.getMessage()).contains("cannot read jdbc:nobody://***@db/shop?password=***");
        assertThat(stackTrace(failure)).doesNotContain(SECRET);
        List<HistoryEntry> history = runner(dataSource).history();
        assertThat(history).hasSize(1);
        assertThat(history.toString()).contains("cannot read").doesNotContain(SECRET);
        assertThat(output).doesNotContain(SECRET);
    }

    @Test
    void textsInAStatementAreNotShownToThoseWhoWait() {
        assertThat(new StatementSummary("create user ann\n  password 'xyzzy-s3cret' -- it''s").text())
            .isEqualTo("create user ann password '…' -- it'…'s");
        assertThat(new StatementSummary("do $x$ begin perform 'xyzzy-s3cret'; end $x$").text()).isEqualTo("do '…'");
        assertThat(new StatementSummary("select 'it''s " + SECRET + "', 'never ended " + SECRET).text())
            .isEqualTo("select '…', '…'");
    }

    private static MigrationRunner runner(DataSource dataSource) {
        return new MigrationRunner(dataSource, OwnTables.of(null, "migrate_version", "migrate_history"),
                new Executor("ann", "host-1", null), Clock.systemUTC(), null);
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

}
