package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.LockStatus;
import dev.migrate.MigrateException;
import dev.migrate.MigrationFailedException;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a lease promises beside, on any database.
 */
abstract class LeaseLockContract extends ExecutionLockContract {

    @Override
    LockStrategy strategy() {
        return LockStrategy.LEASE;
    }

    @Test
    @Tries(Fault.LOST_LOCK)
    void leaseOfADeadProcessExpires() throws SQLException {
        leaveALease();
        assertThat(runner().lock().holder()).isEqualTo(DEAD);

        List<LockStatus> waits = new ArrayList<>();
        assertThat(upgrade(runner(), (op) -> {
        }, listener(waits))).hasSize(1);

        assertThat(waits).extracting(LockStatus::holder).containsExactly(DEAD);
    }

    @Test
    void leaseIsRespectedByThoseWhoUseALockOfTheDatabase() throws SQLException {
        leaveALease();

        List<LockStatus> waits = new ArrayList<>();
        assertThat(upgrade(runner(LockStrategy.SESSION, null), (op) -> {
        }, listener(waits))).hasSize(1);

        assertThat(waits).extracting(LockStatus::holder).containsExactly(DEAD);
    }

    @Test
    void leaseOfADeadProcessCanBeFreedAtOnce() throws SQLException {
        leaveALease();

        assertThat(runner().unlock().holder()).isEqualTo(DEAD);

        assertThat(runner().lock().held()).isFalse();
    }

    @Test
    @Tries(Fault.LOST_LOCK)
    void leaseOfALivingProcessCannotBeTaken() throws Exception {
        Future<List<HistoryEntry>> holder = holdOn();

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> runner().unlock())
            .withMessageStartingWith("The lock %s is held by a process that is alive: process %d on host-1"
                .formatted(this.lock, ProcessHandle.current().pid()))
            .withMessageContaining("Nothing was changed");
        // longer than the lease
        Thread.sleep(LEASE.toMillis() * 2);
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> upgrade(impatientRunner(), (op) -> {
        }));

        end();
        assertThat(holder.get()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = { -26, 26 })
    @Tries(Fault.CLOCKS)
    void leaseHoldsWhateverTheClocksOfTwoMachinesSay(int hours) throws Exception {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(hours));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture
            .runAsync(() -> upgrade(runner(this.dataSource, new LockSettings(strategy(), LEASE, null), clock), (op) -> {
                entered.countDown();
                mayEnd.await();
                op.execute("create table book (id integer)");
            }));
        entered.await();
        Thread.sleep(LEASE.toMillis() * 2);

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> upgrade(impatientRunner(), (op) -> {
        })).withMessageContaining("Another process has been migrating this database");

        mayEnd.countDown();
        holder.get();
        assertThat(runner().history()).hasSize(1);
    }

    /**
     * The connection of the lock may be dead without anybody having been told.
     */
    @Test
    @Tries(Fault.LOST_LOCK)
    void statementIsNotSentByWhoeverCouldNotRenewItsLease() {
        DataSource stalled = new ObservedDataSource(this.dataSource, (sql) -> {
            if (sql.contains("heartbeat = heartbeat + 1, current_step")) {
                awaitEnd();
            }
        });

        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> upgrade(runner(stalled, new LockSettings(strategy(), LEASE, null)), (op) -> {
                Thread.sleep(LEASE.toMillis());
                steal();
                try {
                    op.execute("create table book (id integer)");
                }
                finally {
                    end();
                }
            }))
            .withMessageContaining("Another process has taken the lock " + this.lock);

        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> query(this.dataSource, "select id from book"));
    }

    private void leaveALease() throws SQLException {
        try (Connection connection = this.dataSource.getConnection()) {
            LockTable table = new LockTable(this.dialect, TABLES.lock(), this.lock);
            assertThat(table.take(connection, table.ensure(connection), DEAD, null)).isTrue();
        }
    }

}
