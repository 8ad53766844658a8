package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.MigrateException;
import dev.migrate.MigrationFailedException;
import dev.migrate.MigrationListener;
import dev.migrate.StepDescription;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RowChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * How processes keep out of each other's way, on any database and with any lock.
 */
@FreshDatabaseForEachTest
abstract class ExecutionLockContract {

    static final OwnTables TABLES = OwnTables.of(null, "migrate_version", "migrate_history");

    static final Duration LEASE = Duration.ofMillis(500);

    static final LockHolder DEAD = new LockHolder("host-0", 1, "bob", Instant.parse("2026-11-20T21:45:00Z"), null,
            null);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final CountDownLatch mayEnd = new CountDownLatch(1);

    DataSource dataSource;

    Dialect dialect;

    String lock;

    /**
     * What is set as {@code migrate.lock.strategy}.
     */
    LockStrategy strategy() {
        return LockStrategy.AUTO;
    }

    @BeforeEach
    void findOut(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        try (Connection connection = dataSource.getConnection()) {
            this.dialect = Dialects.of(connection);
            this.lock = new LockChoice(this.dialect, TABLES, LockSettings.DEFAULT, new Executor("ann", "host-1", null),
                    Clock.systemUTC())
                .name(connection);
        }
    }

    @AfterEach
    void end() {
        this.mayEnd.countDown();
        this.threads.shutdown();
    }

    @Test
    void severalAtOnceApplyARevisionOnce() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        List<Callable<List<HistoryEntry>>> upgrades = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            upgrades.add(() -> upgrade(runner(), (op) -> {
                runs.incrementAndGet();
                op.execute("create table book (id integer not null)");
                Thread.sleep(200);
            }));
        }
        for (Future<List<HistoryEntry>> upgrade : this.threads.invokeAll(upgrades)) {
            upgrade.get();
        }
        assertThat(runs).hasValue(1);
        assertThat(runner().history()).hasSize(1);
        assertThat(runner().lock().held()).isFalse();
    }

    @Test
    void whoeverWaitsKnowsForWhomAndForWhat() throws Exception {
        assertThat(runner().lock().held()).isFalse();
        Future<List<HistoryEntry>> holder = holdOn();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            LockHolder seen = runner().lock().holder();
            return seen != null && seen.step() != null;
        });

        LockStatus status = runner().lock();
        assertThat(status.held()).isTrue();
        assertThat(status.name()).isEqualTo(this.lock).containsIgnoringCase("migrate_version");
        assertThat(status.holder()).isNotNull();
        assertThat(status.holder().host()).isEqualTo("host-1");
        assertThat(status.holder().user()).isEqualTo("ann");
        assertThat(status.holder().processId()).isEqualTo(ProcessHandle.current().pid());
        assertThat(status.holder().step()).isEqualTo("upgrade <base> -> a0, message of a0");

        List<LockStatus> waits = new ArrayList<>();
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> upgrade(impatientRunner(), (op) -> {
        }, listener(waits)))
            .withMessageContaining("Another process has been migrating this database for more than PT0.3S (lock "
                    + this.lock + "): process " + ProcessHandle.current().pid() + " on host-1 (user ann) since 2")
            .withMessageContaining("running upgrade <base> -> a0")
            .withMessageEndingWith("See who holds the lock with: migrate locks");
        assertThat(waits).hasSize(1).allMatch((wait) -> wait.holder() != null);

        this.mayEnd.countDown();
        assertThat(holder.get()).hasSize(1);
        assertThat(runner().lock()).isEqualTo(new LockStatus(this.lock, status.kind(), false, null));
    }

    /**
     * The statement is in progress when it is about to be sent.
     */
    @Test
    void whoeverWaitsReadsWhoHoldsTheLockSinceWhenAndWhichStatementOfWhichRevisionItExecutes() throws Exception {
        DataSource observed = new ObservedDataSource(this.dataSource, (sql) -> {
            if (isStatementSeen() && sql.startsWith("create table book")) {
                awaitEnd();
            }
        });
        Future<List<HistoryEntry>> holder = this.threads
            .submit(() -> upgrade(runner(observed, new LockSettings(strategy(), LEASE, null),
                    Clock.fixed(Instant.parse("2026-11-21T22:00:00Z"), ZoneOffset.UTC)), (op) -> {
                        if (!isStatementSeen()) {
                            awaitEnd();
                        }
                        op.execute("create table book (title varchar(50) default 'a secret')");
                    }));
        String sentence = "process %d on host-1 (user ann) since 2026-11-21T22:00:00Z, running upgrade <base> -> a0, message of a0%s"
            .formatted(ProcessHandle.current().pid(),
                    isStatementSeen() ? ": create table book (title varchar(50) default '…')" : "");
        await().atMost(Duration.ofSeconds(20)).until(() -> sentence.equals(String.valueOf(runner().lock().holder())));

        List<LockStatus> waits = new ArrayList<>();
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> upgrade(impatientRunner(), (op) -> {
        }, listener(waits)))
            .withMessage("Another process has been migrating this database for more than PT0.3S (lock " + this.lock
                    + "): " + sentence
                    + ". Nothing was changed. Try again when it has finished, or raise migrate.lock.timeout. See who holds the lock with: migrate locks");

        assertThat(waits).hasSize(1).extracting((wait) -> String.valueOf(wait.holder())).containsExactly(sentence);
        this.mayEnd.countDown();
        assertThat(holder.get()).hasSize(1);
    }

    /**
     * Whether a waiter is told which statement is being executed.
     */
    boolean isStatementSeen() {
        return true;
    }

    void awaitEnd() {
        try {
            this.mayEnd.await();
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Test
    void whoHoldsTheLockKnowsWhatItsOtherConnectionIsCalled() throws SQLException {
        try (Connection holding = this.dataSource.getConnection(); Connection work = this.dataSource.getConnection()) {
            ExecutionLock executionLock = new LockChoice(this.dialect, TABLES, LockSettings.DEFAULT,
                    new Executor("ann", "host-1", null), Clock.systemUTC())
                .choose(holding, new Database(this.dataSource)::connect)
                .lock();
            assertThat(executionLock.tryAcquire()).isTrue();
            assertThat(executionLock.tryEnter(work)).isTrue();

            assertThat(executionLock.workSession()).isEqualTo(
                    this.dialect.lock().outlivesStatements() ? this.dialect.lock().session(work) : Optional.empty());

            executionLock.leave(work);
            executionLock.release();
        }
    }

    @Test
    @Tries(Fault.LOST_LOCK)
    void whoeverWaitsGoesOnWhenTheHolderFails() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        Future<List<HistoryEntry>> failing = this.threads.submit(() -> upgrade(runner(), (op) -> {
            entered.countDown();
            this.mayEnd.await();
            throw new IllegalStateException("no");
        }));
        entered.await();
        Future<List<HistoryEntry>> waiting = this.threads.submit(() -> upgrade(runner(), (op) -> {
        }));
        this.mayEnd.countDown();

        assertThat(waiting.get(20, TimeUnit.SECONDS)).hasSize(1);
        assertThatExceptionOfType(Exception.class).isThrownBy(failing::get)
            .withCauseInstanceOf(MigrationFailedException.class);
    }

    @Test
    @Tries(Fault.OLDER_APPLICATION)
    void olderApplicationThatWaitedForANewerOneChangesNothing() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        StubScript first = new StubScript("a1", List.of(), (op) -> op.execute("create table book (id integer)"),
                (op) -> {
                });
        StubRevisions newer = new StubRevisions(List.of(first, new StubScript("b2", List.of("a1"), (op) -> {
            entered.countDown();
            this.mayEnd.await();
            op.execute("create table loan (id integer)");
        }, (op) -> op.dropTable("loan"))));
        StubRevisions older = new StubRevisions(List.of(first));
        Future<List<HistoryEntry>> holder = this.threads
            .submit(() -> newer.run(runner(), Direction.UPGRADE, "heads", MigrationListener.NONE));
        entered.await();
        Future<List<HistoryEntry>> waiting = this.threads
            .submit(() -> older.run(runner(), Direction.UPGRADE, "heads", MigrationListener.NONE));
        Thread.sleep(LEASE.toMillis() / 2);
        this.mayEnd.countDown();

        assertThat(holder.get()).isNotEmpty();
        assertThat(waiting.get()).isEmpty();
        assertThat(runner().versions()).containsExactly("b2");
        assertThat(runner().history()).extracting(HistoryEntry::revision).containsExactly("a1", "b2");
    }

    @Test
    @Tries(Fault.LOST_LOCK)
    void whoeverHasLostTheLockCannotMoveTheVersion() {

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner(), (op) -> steal()))
            .withMessageContaining("Another process has taken the lock " + this.lock)
            .withMessageContaining("Nothing of it took effect");

        assertThat(runner().versions()).isEmpty();
    }

    /**
     * Takes the lock as somebody does who believes that its holder is dead.
     */
    void steal() throws SQLException {
        try (Connection connection = this.dataSource.getConnection()) {
            LockTable table = new LockTable(this.dialect, TABLES.lock(), this.lock);
            for (LockRow row = table.ensure(connection); !table.take(connection, row, DEAD, "another");) {
                row = table.ensure(connection);
            }
        }
    }

    /**
     * Runs a revision that ends when it may.
     */
    Future<List<HistoryEntry>> holdOn() throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        Future<List<HistoryEntry>> holder = this.threads.submit(() -> upgrade(runner(), (op) -> {
            entered.countDown();
            this.mayEnd.await();
        }));
        assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
        return holder;
    }

    MigrationRunner runner() {
        return runner(strategy(), null);
    }

    MigrationRunner impatientRunner() {
        return runner(strategy(), Duration.ofMillis(300));
    }

    MigrationRunner runner(LockStrategy strategy, @Nullable Duration timeout) {
        return runner(this.dataSource, new LockSettings(strategy, LEASE, timeout));
    }

    static MigrationRunner runner(DataSource dataSource, LockSettings settings) {
        return runner(dataSource, settings, Clock.systemUTC());
    }

    static MigrationRunner runner(DataSource dataSource, LockSettings settings, Clock clock) {
        return new MigrationRunner(dataSource, TABLES, new Executor("ann", "host-1", "1.2.3"), clock, settings,
                ExecutionSettings.DEFAULT, OperationPreparation.DEFAULT, Map.of());
    }

    static List<HistoryEntry> upgrade(MigrationRunner runner, StubScript.Body body) {
        return upgrade(runner, "a0", body);
    }

    static List<HistoryEntry> upgrade(MigrationRunner runner, String revision, StubScript.Body body) {
        return upgrade(runner, revision, body, MigrationListener.NONE);
    }

    static List<HistoryEntry> upgrade(MigrationRunner runner, StubScript.Body body, MigrationListener listener) {
        return upgrade(runner, "a0", body, listener);
    }

    private static List<HistoryEntry> upgrade(MigrationRunner runner, String revision, StubScript.Body body,
            MigrationListener listener) {
        StubScript script = new StubScript(revision, List.of(), body, (op) -> {
        });
        StepDescription description = new StepDescription(Direction.UPGRADE, revision, List.of(), List.of(revision),
                script.message());
        return runner.run(
                (rows, dialect) -> rows.contains(revision) ? List.of()
                        : List.of(new RevisionStep(description, script, List.of(new RowChange.Insert(revision)))),
                listener);
    }

    static MigrationListener listener(List<LockStatus> waits) {
        return new MigrationListener() {

            @Override
            public void waiting(LockStatus lock) {
                waits.add(lock);
            }

        };
    }

    static List<String> query(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

}
