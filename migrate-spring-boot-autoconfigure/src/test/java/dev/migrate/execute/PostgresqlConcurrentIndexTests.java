package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrationFailedException;
import dev.migrate.Timeouts;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
class PostgresqlConcurrentIndexTests {

    private DataSource dataSource;

    @BeforeEach
    void createBook(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        execute("create table book (id bigint, title varchar(50))");
    }

    @Test
    void leavesTheTransactionByItselfWhereNothingIsInIt() throws SQLException {
        upgrade((op) -> {
            op.createIndex("ix_book_id", "book", (index) -> index.columns("id").concurrently());
            op.execute("-- by hand\ncreate unique index concurrently ix_book_title on book (title)");
            op.dropIndexConcurrently("ix_book_id", "book");
            op.execute("vacuum book");
        });

        assertThat(ExecutionLockContract.query(this.dataSource,
                "select indexrelid::regclass from pg_index where indrelid = 'book'::regclass and indisvalid"))
            .containsExactly("ix_book_title");
    }

    @Test
    void doesNotCommitWhatTheRevisionDidBefore() throws SQLException {
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade((op) -> {
            op.execute("insert into book (id) values (1)");
            op.createIndex("ix_book_id", "book", (index) -> index.columns("id").concurrently());
        }))
            .withMessageContaining(
                    "What is done concurrently to an index of table book cannot be done in a transaction, "
                            + "and what the revision did before would have to be committed first")
            .withMessageContaining("Nothing of it took effect");

        assertThat(ExecutionLockContract.query(this.dataSource, "select id from book")).isEmpty();
    }

    @Test
    void waitsForOldTransactionsWhateverTheLockTimeoutIs() throws SQLException {
        Connection old = this.dataSource.getConnection();
        old.setAutoCommit(false);
        try (Statement statement = old.createStatement()) {
            statement.execute("insert into book (id) values (1)");
        }
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);
        try {
            threads.schedule(() -> {
                old.commit();
                old.close();
                return null;
            }, 1, TimeUnit.SECONDS);

            upgrade((op) -> op.createIndex("ix_book_id", "book", (index) -> index.columns("id").concurrently()));
        }
        finally {
            threads.shutdown();
        }

        assertThat(ExecutionLockContract.query(this.dataSource,
                "select indisvalid from pg_index where indexrelid = 'ix_book_id'::regclass"))
            .containsExactly("t");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = this.dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<HistoryEntry> upgrade(StubScript.Body body) {
        MigrationRunner runner = new MigrationRunner(this.dataSource,
                OwnTables.of(null, "migrate_version", "migrate_history"), new Executor("ann", "host-1", "1.2.3"),
                Clock.systemUTC(), LockSettings.DEFAULT,
                new ExecutionSettings(new Timeouts(Duration.ofMillis(100), null), 0), OperationPreparation.DEFAULT,
                Map.of());
        return ExecutionLockContract.upgrade(runner, body);
    }

}
