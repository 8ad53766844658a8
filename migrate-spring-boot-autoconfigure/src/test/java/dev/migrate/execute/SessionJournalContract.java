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
