package dev.migrate.execute;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import javax.sql.DataSource;

import dev.migrate.LockStatus;
import dev.migrate.MigrationListener;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of an interrupted revision where the server goes on with a statement whose
 * client is gone.
 */
abstract class SessionJournalContract extends JournalContract {

    @Test
    @Tries(Fault.STATEMENT_OUTLIVES_CLIENT)
    void nextProcessWaitsUntilTheStatementOfTheDeadOneHasEnded(TestDatabase database) throws Exception {
        CountDownLatch executing = new CountDownLatch(1);
        StubRevisions slow = new StubRevisions(List.of(new StubScript("a1", List.of(),
                (op) -> op.execute("create table author as select sleep(2) as slept"), (op) -> {
                })));
        try (CuttableProxy proxy = new CuttableProxy(database)) {
            DataSource observed = new ObservedDataSource(
                    new DriverManagerDataSource(proxy.url(), database.user(), database.password()), (sql) -> {
                        if (sql.contains("sleep")) {
                            executing.countDown();
                        }
                    });
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> slow.upgrade(observed, "a1"));
            executing.await();
            while (!isAsleep(database.dataSource())) {
                Thread.onSpinWait();
            }
            proxy.cut();
            assertThatExceptionOfType(Exception.class).isThrownBy(first::get);
        }
        List<LockStatus> waits = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {

            @Override
            public void waitingForStatement(LockStatus lock) {
                waits.add(lock);
            }

        };

        // It asks the catalog only when there is an answer.
        assertThatExceptionOfType(RuntimeException.class)
            .isThrownBy(() -> slow.run(database.dataSource(), Direction.UPGRADE, "a1", listener))
            .withMessageContaining("does not tell whether it took effect");

        assertThat(waits).hasSize(1);
        assertThat(isThere(database.dataSource())).isTrue();
    }

    @Test
    @Tries(Fault.SESSION_SETTING)
    void valueThatOnlyTheLostSessionKnewIsNotMadeUp(DataSource dataSource) throws SQLException {
        List<StubScript> scripts = new ArrayList<>();
        StubRevisions revisions = new StubRevisions(scripts);
        List<String> statements = new ArrayList<>(
                List.of("create table author (id integer not null auto_increment primary key)",
                        "create table book (author_id integer not null)", "insert into author values (default)"));
        scripts.add(script(statements, "insert into nowhere values (1)"));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> revisions.upgrade(dataSource, "a1"));

        scripts.set(0, script(statements, "insert into book values (last_insert_id())"));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> revisions.upgrade(dataSource, "a1"))
            .withMessageContaining(
                    "Statement 4 depends on what the statements before it did in the same session, which is lost:\n    insert into book values (last_insert_id())")
            .withMessageContaining("Write the value in its place");
        scripts.set(0, script(statements, "insert into book values (1)"));
        revisions.upgrade(dataSource, "a1");

        assertThat(MigrationRunnerContract.query(dataSource, "select author_id from book")).containsExactly("1");
    }

    @Test
    @Tries(Fault.SESSION_SETTING)
    void variableThatOnlyTheLostSessionCouldComputeIsNotMadeUp(DataSource dataSource) {
        List<StubScript> scripts = new ArrayList<>();
        StubRevisions revisions = new StubRevisions(scripts);
        List<String> statements = List.of("create table author (id integer)",
                "set @now = (select count(*) from author)");
        scripts.add(script(statements, "insert into nowhere values (1)"));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> revisions.upgrade(dataSource, "a1"));

        scripts.set(0, script(statements, "insert into author values (@now)"));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> revisions.upgrade(dataSource, "a1"))
            .withMessageContaining("Statement 2 depends on what the statements before it did in the same session")
            .withMessageContaining("migrate resolve --restart");
    }

    private static StubScript script(List<String> statements, String last) {
        return new StubScript("a1", List.of(), (op) -> {
            statements.forEach(op::execute);
            op.execute(last);
        }, (op) -> {
        });
    }

    private static boolean isAsleep(DataSource dataSource) throws SQLException {
        return !MigrationRunnerContract
            .query(dataSource,
                    "select id from information_schema.processlist where info like 'create table author as%'")
            .isEmpty();
    }

    private static boolean isThere(DataSource dataSource) throws SQLException {
        return !MigrationRunnerContract.query(dataSource, "select slept from author").isEmpty();
    }

}
