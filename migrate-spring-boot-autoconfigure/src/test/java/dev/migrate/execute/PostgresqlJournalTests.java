package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import dev.migrate.MigrationFailedException;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlJournalTests extends JournalContract {

    private static final String VALIDITY = "select indisvalid from pg_index where indexrelid = 'uq_author_year'::regclass";

    private final StubRevisions indexing = new StubRevisions(
            List.of(new StubScript("a1", List.of(), (op) -> op.execute("create table author (year integer)"), (op) -> {
            }), new StubScript("b2", List.of("a1"), (op) -> op.autocommit(() -> op.createIndex("uq_author_year",
                    "author", (index) -> index.columns("year").unique().concurrently())), (op) -> {
                    })));

    @Test
    @Tries(Fault.CONCURRENT_STATEMENT)
    void indexThatCouldNotBeBuiltConcurrentlyIsNotInTheWayOfTheNextAttempt(DataSource dataSource) throws SQLException {
        this.indexing.upgrade(dataSource, "a1");
        execute(dataSource, "insert into author values (1), (1)");
        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> this.indexing.upgrade(dataSource, "b2"))
            .withMessageContaining("could not create unique index");
        assertThat(MigrationRunnerContract.query(dataSource, VALIDITY)).containsExactly("f");

        execute(dataSource, "truncate author");
        assertThat(this.indexing.upgrade(dataSource, "b2")).hasSize(1);

        assertThat(MigrationRunnerContract.query(dataSource, VALIDITY)).containsExactly("t");
    }

    @Test
    @Tries(Fault.CONCURRENT_STATEMENT)
    void indexWhoseConnectionWasLostWhileItWasBuiltConcurrentlyIsBuiltAgain(DataSource dataSource) throws Exception {
        this.indexing.upgrade(dataSource, "a1");
        try (Connection writer = dataSource.getConnection(); Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.executeUpdate("insert into author values (1)");
            // It waits for the writer.
            CompletableFuture<Void> upgrade = CompletableFuture.runAsync(() -> this.indexing.upgrade(dataSource, "b2"));
            String terminate = "select pg_terminate_backend(pid) from pg_stat_activity where query like 'create unique index concurrently%' and wait_event_type = 'Lock'";
            while (MigrationRunnerContract.query(dataSource, terminate).isEmpty()) {
                Thread.onSpinWait();
            }
            assertThatExceptionOfType(Exception.class).isThrownBy(upgrade::get)
                .withCauseInstanceOf(MigrationFailedException.class);
            writer.rollback();
        }
        assertThat(MigrationRunnerContract.query(dataSource, VALIDITY)).containsExactly("f");

        assertThat(this.indexing.upgrade(dataSource, "b2")).hasSize(1);

        assertThat(MigrationRunnerContract.query(dataSource, VALIDITY)).containsExactly("t");
    }

}
