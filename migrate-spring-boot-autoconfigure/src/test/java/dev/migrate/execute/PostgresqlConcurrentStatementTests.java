package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrationFailedException;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is written by hand and cannot be done in a transaction: it may be left half done,
 * and the next run brings it to its end.
 */
@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
class PostgresqlConcurrentStatementTests {

    private static final String VALID_INDEXES = "select indexrelid::regclass from pg_index where indrelid = 'book'::regclass and indisvalid order by 1";

    private static final String INVALID_INDEXES = "select indexrelid::regclass from pg_index where not indisvalid";

    private DataSource dataSource;

    @BeforeEach
    void createBook(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        execute("create table book (id bigint, title varchar(50))");
    }

    @ParameterizedTest
    @ValueSource(strings = { "create unique index concurrently uq_book_id on book (id)",
            "create unique index concurrently if not exists uq_book_id on public.book (id)",
            "-- by hand\nCREATE UNIQUE INDEX /* quickly */ CONCURRENTLY \"uq_book_id\" ON ONLY book USING btree (id)" })
    @Tries(Fault.CONCURRENT_STATEMENT)
    void indexThatAFailedAttemptLeftInvalidIsDroppedAndBuiltAgain(String sql) throws SQLException {
        execute("insert into book (id) values (1), (1)");
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(sql))
            .withMessageContaining("could not create unique index");
        assertThat(query(INVALID_INDEXES)).containsExactly("uq_book_id");
        execute("truncate book");

        assertThat(upgrade(sql)).hasSize(1);

        assertThat(query(VALID_INDEXES)).containsExactly("uq_book_id");
        assertThat(query(INVALID_INDEXES)).isEmpty();
        assertThat(query("select * from migrate_journal")).isEmpty();
    }

    @Test
    @Tries(Fault.CONCURRENT_STATEMENT)
    void indexWhoseConnectionWasLostWhileItWasBuiltIsDroppedAndBuiltAgain() throws Exception {
        String sql = "create index concurrently ix_book_id on book (id)";

        loseConnectionIn(sql, "insert into book (id) values (1)");

        assertThat(query(INVALID_INDEXES)).containsExactly("ix_book_id");
        assertThat(upgrade(sql)).hasSize(1);
        assertThat(query(VALID_INDEXES)).containsExactly("ix_book_id");
    }

    @Test
    @Tries(Fault.CONCURRENT_STATEMENT)
    void indexIsNotBuiltTwiceIfOnlyTheAnswerWasLost() throws Exception {
        String sql = "create index concurrently ix_book_id on book (id)";
        loseConnectionIn(sql, "insert into book (id) values (1)");
        execute("reindex index concurrently ix_book_id");
        String node = query("select pg_relation_filenode('ix_book_id')").get(0);

        assertThat(upgrade(sql)).hasSize(1);

        assertThat(query("select pg_relation_filenode('ix_book_id')")).containsExactly(node);
    }

    @Test
    @Tries(Fault.CONCURRENT_STATEMENT)
    void indexThatWasNotDroppedToItsEndIsDropped() throws Exception {
        execute("create index ix_book_id on book (id)");
        String sql = "drop index concurrently ix_book_id";

        loseConnectionIn(sql, "insert into book (id) values (1)");

        assertThat(query(INVALID_INDEXES)).containsExactly("ix_book_id");
        assertThat(upgrade(sql)).hasSize(1);
        assertThat(query(VALID_INDEXES)).isEmpty();
        assertThat(query(INVALID_INDEXES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "reindex index concurrently ix_book_id", "reindex table concurrently book",
            "reindex (verbose, concurrently) table public.book", "reindex schema concurrently public" })
    @Tries(Fault.CONCURRENT_STATEMENT)
    void whatRebuildingAnIndexLeftBehindIsDropped(String sql) throws Exception {
        execute("create index ix_book_id on book (id)");

        loseConnectionIn(sql, "insert into book (id) values (1)");

        assertThat(query(INVALID_INDEXES)).containsExactly("ix_book_id_ccnew");
        assertThat(upgrade(sql)).hasSize(1);
        assertThat(query(VALID_INDEXES)).containsExactly("ix_book_id");
        assertThat(query(INVALID_INDEXES)).isEmpty();
    }

    @Test
    @Tries(Fault.CONCURRENT_STATEMENT)
    void partitionThatIsHalfDetachedIsDetachedToTheEnd() throws Exception {
        execute("create table loan (year integer) partition by list (year)");
        execute("create table loan_2025 partition of loan for values in (2025)");
        String sql = "alter table loan detach partition loan_2025 concurrently";

        loseConnectionIn(sql, "select * from loan");

        assertThat(query("select inhdetachpending from pg_inherits")).containsExactly("t");
        assertThat(upgrade(sql)).hasSize(1);
        assertThat(query("select * from pg_inherits")).isEmpty();
    }

    @Test
    @Tries(Fault.CONCURRENT_STATEMENT)
    void partitionIsNotDetachedTwiceIfOnlyTheAnswerWasLost() throws Exception {
        execute("create table loan (year integer) partition by list (year)");
        execute("create table loan_2025 partition of loan for values in (2025)");
        String sql = "alter table loan detach partition loan_2025 concurrently";
        loseConnectionIn(sql, "select * from loan");
        execute("alter table loan detach partition loan_2025 finalize");

        assertThat(upgrade(sql)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "vacuum (analyze) book", "cluster", "reindex table concurrently book",
            "reindex schema public", "alter system reset work_mem" })
    void statementsThatATransactionCannotHoldAreRunOutsideOfIt(String sql) {
        assertThat(upgrade(sql)).hasSize(1);
    }

    @Test
    void whatATransactionCanHoldStaysInIt() throws SQLException {
        execute("create type colour as enum ('red')");
        execute("create materialized view title as select id, title from book");
        execute("create unique index ix_title on title (id)");

        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> upgrade("alter type colour add value 'blue'",
                    "refresh materialized view concurrently title", "insert into nowhere values (1)"))
            .withMessageContaining("Nothing of it took effect");

        assertThat(query("select enum_range(null::colour)")).containsExactly("{red}");
    }

    /**
     * The connection of an upgrade is lost while its statement waits for somebody else's
     * transaction.
     */
    private void loseConnectionIn(String sql, String inTheWay) throws Exception {
        try (Connection other = this.dataSource.getConnection(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(inTheWay);
            CompletableFuture<Void> upgrade = CompletableFuture.runAsync(() -> upgrade(sql));
            String terminate = "select pg_terminate_backend(pid) from pg_stat_activity where state = 'active' and wait_event_type = 'Lock'";
            while (query(terminate).isEmpty() && !upgrade.isDone()) {
                Thread.onSpinWait();
            }
            assertThatExceptionOfType(Exception.class).isThrownBy(upgrade::get)
                .withCauseInstanceOf(MigrationFailedException.class);
            other.rollback();
        }
    }

    private List<HistoryEntry> upgrade(String... statements) {
        return ExecutionLockContract.upgrade(StubRevisions.runner(this.dataSource), (op) -> {
            for (String statement : statements) {
                op.execute(statement);
            }
        });
    }

    private void execute(String sql) throws SQLException {
        JournalContract.execute(this.dataSource, sql);
    }

    private List<String> query(String sql) {
        try {
            return ExecutionLockContract.query(this.dataSource, sql);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
