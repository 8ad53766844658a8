package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.operation.Backfill;
import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.H2)
@FreshDatabaseForEachTest
@ExtendWith(OutputCaptureExtension.class)
class BackfillExecutionTests {

    private static final String UPDATE = "update book set pages = 300 where pages is null limit 2";

    private static final Backfill BACKFILL = new Backfill(QualifiedName.of("book"), "pages = 300", "pages is null", 2);

    private final Connection connection;

    private long seconds;

    BackfillExecutionTests(Connection connection) {
        this.connection = connection;
    }

    @BeforeEach
    void createBooks() throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(
                    "create table book as select x as id, cast(null as integer) as pages from system_range(1, 10)");
        }
    }

    @Test
    void howFarItIsIsHeardOfNowAndThen(CapturedOutput output) throws SQLException {
        backfill((sql) -> this.seconds += 4).run();

        assertThat(output.toString().lines().filter((line) -> line.contains("Filled in")))
            .map((line) -> line.replaceFirst(".*Filled", "Filled"))
            .containsExactly("Filled in 4 of 10 row(s) of book (40 %)", "Filled in 8 of 10 row(s) of book (80 %)",
                    "Filled in 10 row(s) of book");
    }

    @Test
    void whoeverHasLostTheLockFillsInNothingMore() {
        List<String> passed = new ArrayList<>();
        BackfillExecution execution = backfill((sql) -> {
            passed.add(sql);
            if (passed.size() == 3) {
                throw new MigrateException("Another process has taken the lock");
            }
        });

        assertThatExceptionOfType(MigrateException.class).isThrownBy(execution::run);

        assertThat(execution.rows()).isEqualTo(4);
    }

    private BackfillExecution backfill(StatementGate gate) {
        return new BackfillExecution(this.connection, BACKFILL, UPDATE, "select count(*) from book where pages is null",
                gate, () -> Duration.ofSeconds(this.seconds).toNanos());
    }

}
