package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.HistoryEntry;
import dev.migrate.MigrationFailedException;
import dev.migrate.Timeouts;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.SessionTimeouts.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static dev.migrate.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How long statements may wait and run, on any database that can limit it.
 */
@FreshDatabaseForEachTest
@ExtendWith(OutputCaptureExtension.class)
abstract class TimeoutContract {

    private static final Duration LOCK = Duration.ofMillis(300);

    private static final Duration STATEMENT = Duration.ofSeconds(40);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);

    private HikariDataSource pool;

    private DataSource dataSource;

    private SessionTimeouts settings;

    @BeforeEach
    void createPool(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        this.pool = new HikariDataSource();
        this.pool.setDataSource(dataSource);
        this.pool.setMaximumPoolSize(2);
        this.pool.setConnectionTimeout(5000);
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            this.settings = Dialects.of(connection).timeouts();
            statement.execute("create table book (id integer not null)");
            statement.execute("insert into book (id) values (1)");
            statement.execute("create table author (id integer not null)");
        }
    }

    @AfterEach
    void closePool() {
        this.threads.shutdownNow();
        this.pool.close();
    }

    @Test
    void lockThatCannotBeHadIsTriedForAgain(CapturedOutput output) throws SQLException {
        AtomicBoolean held = new AtomicBoolean();

        assertThat(upgrade(30, (op) -> {
            if (held.compareAndSet(false, true)) {
                Connection reader = holdBook();
                this.threads.schedule(() -> end(reader), 2, TimeUnit.SECONDS);
            }
            op.addColumn("book", "pages", bigint());
        })).hasSize(1);

        assertThat(output).contains("Somebody else holds a lock that").contains("Trying again in");
        assertThat(query("select count(pages) from book")).isEqualTo("0");
        assertThat(runner(0).history()).hasSize(1);
    }

    @Test
    void whatWasDoneBeforeTheLockWasNeededIsDoneOnce() throws SQLException {
        List<String> before = settingsInThePool();
        AtomicBoolean held = new AtomicBoolean();

        List<HistoryEntry> entries = upgrade(30, (op) -> {
            op.execute("insert into author (id) values (2)");
            if (held.compareAndSet(false, true)) {
                Connection reader = holdBook();
                this.threads.schedule(() -> end(reader), 1, TimeUnit.SECONDS);
            }
            op.addColumn("book", "pages", bigint());
            op.execute("insert into author (id) values (3)");
        });

        assertThat(entries).singleElement().extracting(HistoryEntry::statements).isEqualTo(3);
        assertThat(query("select count(*) from author")).isEqualTo("2");
        assertThat(settingsInThePool()).isEqualTo(before);
    }

    @Test
    void whatCannotGetItsLockFailsInTheEnd() throws SQLException {
        List<String> before = settingsInThePool();
        List<Connection> readers = new ArrayList<>();

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(1, (op) -> {
            if (readers.isEmpty()) {
                readers.add(holdBook());
            }
            op.addColumn("book", "pages", bigint());
        }))
            .withMessageContaining(
                    "Somebody else held a lock for too long, each of 2 time(s). Find out who and why, or raise migrate.execution.lock-timeout or migrate.execution.lock-retries\n"
                            + "Nothing of it took effect");

        readers.forEach(TimeoutContract::end);
        assertThat(settingsInThePool()).isEqualTo(before);
        assertThat(runner(0).versions()).isEmpty();
    }

    @Test
    void nothingLeaksIntoThePool() throws Exception {
        List<String> before = settingsInThePool();

        upgrade(0, (op) -> {
            op.execute("insert into book (id) values (2)");
            op.autocommit(() -> {
                op.execute("insert into book (id) values (3)");
                op.lockTimeout(Duration.ofSeconds(7), () -> op.execute("insert into book (id) values (4)"));
            });
            op.statementTimeout(Duration.ofSeconds(70), () -> op.execute("insert into book (id) values (5)"));
        });
        assertThat(settingsInThePool()).isEqualTo(before);

        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> ExecutionLockContract.upgrade(runner(0), "b1", (op) -> op
                .lockTimeout(Duration.ofSeconds(7), () -> op.execute("insert into nowhere (id) values (4)"))));
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> ExecutionLockContract
            .upgrade(runner(0), "b1", (op) -> op.autocommit(() -> op.execute("insert into nowhere (id) values (4)"))));
        assertThat(settingsInThePool()).isEqualTo(before);
    }

    @Test
    void eachPartMayHaveATimeoutOfItsOwn() throws Exception {
        List<String> seen = new ArrayList<>();
        Setting setting = this.settings.lock().get(0);
        upgrade(0, (op) -> {
            seen.add(read(op.connection(), setting));
            op.lockTimeout(Duration.ofSeconds(7), () -> {
                seen.add(read(op.connection(), setting));
                op.autocommit(() -> seen.add(read(op.connection(), setting)));
                op.lockTimeout(Duration.ofSeconds(9), () -> seen.add(read(op.connection(), setting)));
            });
            seen.add(read(op.connection(), setting));
        });

        assertThat(seen).hasSize(5);
        assertThat(seen.get(4)).isEqualTo(seen.get(0));
        assertThat(seen.get(2)).isEqualTo(seen.get(1));
        assertThat(seen.get(1)).startsWith("7").isNotEqualTo(seen.get(0));
        assertThat(seen.get(3)).startsWith("9");
    }

    /**
     * Holds a lock that a change of the table has to wait for.
     */
    private Connection holdBook() throws SQLException {
        Connection connection = this.dataSource.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update book set id = 1");
        }
        return connection;
    }

    private static void end(Connection connection) {
        try {
            connection.rollback();
            connection.close();
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private List<String> settingsInThePool() throws SQLException {
        try (Connection one = this.pool.getConnection(); Connection two = this.pool.getConnection()) {
            return Stream.of(one, two)
                .flatMap(
                        (connection) -> Stream.concat(this.settings.lock().stream(), this.settings.statement().stream())
                            .map((setting) -> read(connection, setting)))
                .toList();
        }
    }

    private static String read(Connection connection, Setting setting) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(setting.query())) {
            row.next();
            return row.getString(1);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    String query(String sql) throws SQLException {
        return ExecutionLockContract.query(this.dataSource, sql).get(0);
    }

    List<HistoryEntry> upgrade(int retries, StubScript.Body body) {
        return ExecutionLockContract.upgrade(runner(retries), body);
    }

    private MigrationRunner runner(int retries) {
        return runner(new Timeouts(LOCK, STATEMENT), retries);
    }

    MigrationRunner runner(Timeouts timeouts, int retries) {
        return new MigrationRunner(this.pool, OwnTables.of(null, "migrate_version", "migrate_history"),
                new Executor("ann", "host-1", "1.2.3"), Clock.systemUTC(), LockSettings.DEFAULT,
                new ExecutionSettings(timeouts, retries), OperationPreparation.DEFAULT, Map.of());
    }

}
