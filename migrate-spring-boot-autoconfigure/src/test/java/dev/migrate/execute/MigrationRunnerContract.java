package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.HistoryEntry;
import dev.migrate.LockStatus;
import dev.migrate.MigrateException;
import dev.migrate.MigrationFailedException;
import dev.migrate.MigrationListener;
import dev.migrate.Outcome;
import dev.migrate.StepDescription;
import dev.migrate.database.ExecutedStatement;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.StatementCounter;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialects;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionNode;
import dev.migrate.revision.RowChange;
import dev.migrate.revision.Step;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/**
 * What running revisions comes to, on any database.
 */
@FreshDatabaseForEachTest
abstract class MigrationRunnerContract {

    private static final String JOURNALED = "insert into migrate_journal";

    static final OwnTables TABLES = OwnTables.of(null, "migrate_version", "migrate_history");

    final List<StubScript> scripts = new ArrayList<>();

    MigrationRunnerContract() {
        this.scripts.add(new StubScript("a1", List.of(), (op) -> op.createTable("author", (table) -> {
            table.column("id", bigint()).notNull();
            table.column("name", varchar(100)).notNull();
            table.primaryKey("id");
        }), (op) -> op.dropTable("author")));
        this.scripts.add(new StubScript("b2", List.of("a1"), (op) -> {
            op.addColumn("author", "born", bigint());
            op.execute("insert into author (id, name, born) values (1, 'Ursula', 1929)");
        }, (op) -> {
            op.execute("delete from author");
            op.dropColumn("author", "born");
        }));
    }

    @Test
    void revisionsAreAppliedOnceAndTakenBack(DataSource dataSource) throws SQLException {
        MigrationRunner runner = runner(dataSource);
        assertThat(runner.versions()).isEmpty();
        assertThat(runner.history()).isEmpty();

        assertThat(upgrade(runner)).extracting(HistoryEntry::revision).containsExactly("a1", "b2");
        assertThat(runner.versions()).containsExactly("b2");
        assertThat(query(dataSource, "select name from author where born = 1929")).containsExactly("Ursula");
        assertThat(upgrade(runner)).isEmpty();

        assertThat(downgrade(runner, "base")).extracting(HistoryEntry::revision).containsExactly("b2", "a1");
        assertThat(runner.versions()).isEmpty();
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> query(dataSource, "select name from author"));

        assertThat(upgrade(runner)).hasSize(2);
    }

    @Test
    void historyKeepsEachStep(DataSource dataSource) {
        MigrationRunner runner = runner(dataSource);
        upgrade(runner);
        downgrade(runner, "a1");

        List<HistoryEntry> history = runner.history();
        assertThat(history).extracting(HistoryEntry::revision).containsExactly("a1", "b2", "b2");
        assertThat(history).extracting(HistoryEntry::direction)
            .containsExactly(Direction.UPGRADE, Direction.UPGRADE, Direction.DOWNGRADE);
        assertThat(history).extracting(HistoryEntry::statements).containsExactly(1, 2, 2);
        assertThat(history).extracting(HistoryEntry::sequence).isSorted().doesNotHaveDuplicates();
        HistoryEntry entry = history.get(1);
        assertThat(entry.message()).isEqualTo("message of b2");
        assertThat(entry.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(entry.user()).isEqualTo("ann");
        assertThat(entry.host()).isEqualTo("host-1");
        assertThat(entry.applicationVersion()).isEqualTo("1.2.3");
        assertThat(entry.checksum()).matches("sha256:[0-9a-f]{64}");
        assertThat(entry.error()).isNull();
        assertThat(Duration.between(entry.started(), Clock.systemUTC().instant())).isBetween(Duration.ZERO,
                Duration.ofMinutes(5));
    }

    @Test
    void nothingToDoIsOneStatement(DataSource dataSource) {
        upgrade(runner(dataSource));
        StatementCounter counter = new StatementCounter(dataSource);

        assertThat(upgrade(runner(counter))).isEmpty();

        assertThat(counter.statements()).containsExactly(
                "select version_num, 0 from migrate_version union all select revision, statement_number from migrate_journal");
        assertThat(counter.connections()).isEqualTo(1);
    }

    @Test
    void emptyDatabaseTakesFewCallsBeforeTheFirstRevision(DataSource dataSource) {
        StatementCounter counter = new StatementCounter(dataSource);

        upgrade(runner(counter));

        List<List<String>> before = counter.calls()
            .stream()
            .takeWhile((call) -> call.stream().noneMatch((sql) -> sql.contains("author") || sql.contains(JOURNALED)))
            .toList();
        // where the database is, the lock, and the tables with the row of the lock
        assertThat(before).hasSize(3);
        assertThat(before.get(2)).filteredOn((sql) -> sql.startsWith("create table")).hasSize(4);
        assertThat(before.get(2)).last(STRING).startsWith("insert into migrate_lock ");
    }

    @Test
    void emptyDatabaseIsMigratedWhereverTheFirstProcessVanishes(TestDatabase kind) throws SQLException {
        for (int point = 0; point < 6; point++) {
            try (TestDatabase empty = TestDatabase.create(kind.engine())) {
                MortalProcess process = new MortalProcess(empty.dataSource(), point);
                assertThatThrownBy(() -> upgrade(runner(process.dataSource()))).isNotNull();
                assertThat(process.isDead()).as("at point %d", point).isTrue();

                upgrade(runner(empty.dataSource()));

                assertThat(runner(empty.dataSource()).versions()).containsExactly("b2");
                assertThat(query(empty.dataSource(), "select name from author")).containsExactly("Ursula");
                assertThat(runner(empty.dataSource()).lock().held()).isFalse();
            }
        }
    }

    @Test
    void whatIsDoneOutsideTheTransactionStaysAndIsCounted(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            op.execute("update author set name = 'Le Guin'");
            op.autocommit(() -> op.execute("update author set born = 1930"));
            op.execute("update author set name = 'lost'");
            throw new IllegalStateException("no more");
        }, (op) -> {
        }));
        MigrationRunner runner = runner(dataSource);

        int staying = isTransactional(dataSource) ? 2 : 3;
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessageContaining("the first %d statements of this revision took effect and stay".formatted(staying))
            .withMessageContaining("while the version table still says revision b2");

        assertThat(query(dataSource, "select name from author where born = 1930"))
            .containsExactly((staying == 2) ? "Le Guin" : "lost");
        HistoryEntry failed = runner.history().get(2);
        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(failed.statements()).isEqualTo(staying);
    }

    @Test
    void backfillGoesOnWhereItStopped(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            op.bulkInsert("author", (rows) -> {
                rows.columns("id", "name", "born");
                for (int i = 2; i <= 8; i++) {
                    rows.row(i, "author " + i, null);
                }
                rows.row(100, "in the way of number 7", 1907);
            });
            op.createUniqueConstraint("uq_author_born", "author", "born");
        }, (op) -> {
        }));
        this.scripts.add(new StubScript("d4", List.of("c3"),
                (op) -> op.backfill("author", "born = 1900 + id", "born is null", 2), (op) -> {
                }));
        MigrationRunner runner = runner(dataSource);
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessageContaining("row(s) were filled in and stay, while the version table still says revision c3")
            .withMessageContaining("Correct db/migrate/d4.sql and run it again: migrate upgrade");
        assertThat(query(dataSource, "select id from author where born is not null")).hasSizeGreaterThan(2)
            .hasSizeLessThan(8);

        execute(dataSource, "delete from author where id = 7");
        assertThat(upgrade(runner)).extracting(HistoryEntry::statements).containsExactly(1);
        assertThat(query(dataSource, "select id from author where born is null")).isEmpty();
    }

    @Test
    void backfillThatWouldNeverEndIsRefused(DataSource dataSource) {
        this.scripts.add(new StubScript("c3", List.of("b2"),
                (op) -> op.backfill("author", "born = born + 1", "id = 1", 1), (op) -> {
                }));

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner(dataSource)))
            .withMessageContaining("still meet the condition: id = 1. It would never end");
    }

    @Test
    void constraintsWithoutANameGetOne(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            op.createUniqueConstraint(null, "author", "name");
            op.createIndex(null, "author", "born");
        }, (op) -> {
            op.dropIndex("ix_author_born", "author");
            op.dropUniqueConstraint("uq_author_name", "author");
        }));
        MigrationRunner runner = runner(dataSource);

        upgrade(runner);

        assertThat(downgrade(runner, "b2")).hasSize(1);
    }

    @Test
    void statementsVersionRowsAndHistoryRowGoThroughOneConnection(DataSource dataSource) {
        StatementCounter counter = new StatementCounter(dataSource);
        upgrade(runner(counter));

        List<ExecutedStatement> step = counter.executed()
            .stream()
            .filter((statement) -> statement.sql()
                .matches("(?s).*(author|into migrate_version|into migrate_history).*"))
            .toList();
        assertThat(step).extracting(ExecutedStatement::connection)
            .hasSizeGreaterThan(4)
            .containsOnly(step.get(0).connection());
    }

    @Test
    void failingStatementLeavesNothingUnsaid(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            op.addColumn("author", "died", bigint());
            op.execute("insert into nowhere values (1)");
            op.addColumn("author", "never", bigint());
        }, (op) -> op.dropColumn("author", "died")));
        MigrationRunner runner = runner(dataSource);
        boolean atomic = Dialects.of(dataSource.getConnection()).transactionalDdl();

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessageStartingWith("Upgrade of revision c3 (message of c3, db/migrate/c3.sql) failed.")
            .withMessageContaining("Statement 2:\n    insert into nowhere values (1)\n")
            .withMessageContaining(atomic ? "Nothing of it took effect: the database is at revision b2 as before."
                    : "the first statement of this revision took effect and stays, while the version table still says revision b2")
            .withMessageContaining(atomic ? "Correct db/migrate/c3.sql and run it again: migrate upgrade"
                    : "Correct db/migrate/c3.sql from statement 2 on (what took effect is not done again) and run it again: migrate upgrade");

        assertThat(runner.versions()).containsExactly("b2");
        HistoryEntry failed = runner.history().get(2);
        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(failed.statements()).isEqualTo(atomic ? 0 : 1);
        assertThat(failed.error()).contains("insert into nowhere");
        assertThat(query(dataSource, "select * from author")).hasSize(1);
        if (atomic) {
            assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> query(dataSource, "select died from author"));
        }
        else {
            assertThat(query(dataSource, "select died from author")).hasSize(1);
        }
    }

    @Test
    void migrationReadsAndWritesThroughItsConnectionButCannotEndTheTransaction(DataSource dataSource)
            throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            try (Statement statement = op.connection().createStatement()) {
                statement.executeUpdate("update author set name = 'Le Guin'");
            }
            op.connection().commit();
        }, (op) -> {
        }));

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> upgrade(runner(dataSource)))
            .withMessageContaining("A migration must not call commit() on its connection");

        assertThat(query(dataSource, "select name from author")).containsExactly("Ursula");
    }

    @Test
    void errorOfAMigrationIsAFailureLikeAnyOther(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            try (Statement statement = op.connection().createStatement()) {
                statement.executeUpdate("update author set name = 'Le Guin'");
            }
            throw new NoSuchMethodError("of another version");
        }, (op) -> {
        }));
        MigrationRunner runner = runner(dataSource);

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessage("""
                    Upgrade of revision c3 (message of c3, db/migrate/c3.sql) failed.
                    java.lang.NoSuchMethodError: of another version
                    %s""".formatted(transactionalDdl(dataSource) ? """
                    Nothing of it took effect: the database is at revision b2 as before.
                    Correct db/migrate/c3.sql and run it again: migrate upgrade"""
                    : """
                            %s commits each DDL statement at once: what this revision did on its own connection may have stayed, while the version table still says revision b2.
                            Correct db/migrate/c3.sql, undo by hand all that took effect, forget it with `migrate resolve --restart`, and run it again: migrate upgrade"""
                        .formatted(dialectName(dataSource))));

        assertThat(query(dataSource, "select name from author")).containsExactly("Ursula");
        assertThat(runner.versions()).containsExactly("b2");
        assertThat(runner.history()).last().extracting(HistoryEntry::outcome).isEqualTo(Outcome.FAILED);
    }

    @Test
    void failedDowngradeSaysHowToRunItAgain(DataSource dataSource) {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
        }, (op) -> op.execute("insert into nowhere values (1)")));
        this.scripts.add(new StubScript("d4", List.of(), (op) -> {
        }, (op) -> op.execute("insert into nowhere values (1)")));
        MigrationRunner runner = runner(dataSource);
        upgrade(runner);

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> downgrade(runner, "b2"))
            .withMessageEndingWith("""
                    Nothing of it took effect: the database is at revision c3 as before.
                    Correct db/migrate/c3.sql and run it again: migrate downgrade b2""");
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> downgrade(runner, "d4@base"))
            .withMessageEndingWith("""
                    Nothing of it took effect: the database is at revision d4 as before.
                    Correct db/migrate/d4.sql and run it again: migrate downgrade d4@base""");
    }

    @Test
    void rowThatSomebodyElseMovedIsNoticed(DataSource dataSource) throws SQLException {
        upgrade(runner(dataSource));
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            try (Statement statement = op.connection().createStatement()) {
                statement.executeUpdate("update migrate_version set version_num = 'x9'");
            }
        }, (op) -> {
        }));

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> upgrade(runner(dataSource)))
            .withMessageContaining("another process has moved this database");
    }

    @Test
    void stampMovesTheRowsAndRunsNothing(DataSource dataSource) {
        MigrationRunner runner = runner(dataSource);

        stamp(runner, List.of(), "b2", false, new RowChange.Insert("b2"));
        assertThat(runner.versions()).containsExactly("b2");
        stamp(runner, List.of("b2"), "a1", false, new RowChange.Update("b2", "a1"));
        assertThat(runner.versions()).containsExactly("a1");

        assertThat(runner.history()).extracting(HistoryEntry::revision).containsExactly("b2", "a1");
        assertThat(runner.history()).extracting(HistoryEntry::direction)
            .containsExactly(Direction.STAMP, Direction.STAMP);
        assertThat(runner.history()).extracting(HistoryEntry::statements).containsExactly(0, 0);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> query(dataSource, "select name from author"));
    }

    @Test
    void purgeForgetsRowsThatNobodyKnows(DataSource dataSource) throws SQLException {
        MigrationRunner runner = runner(dataSource);
        upgrade(runner);
        update(dataSource, "insert into migrate_version (version_num) values ('ghost')");
        update(dataSource, "insert into migrate_version (version_num) values ('phantom')");

        stamp(runner, List.of("b2", "ghost", "phantom"), "a1", true, new RowChange.Insert("a1"));

        assertThat(runner.versions()).containsExactly("a1");
        assertThat(query(dataSource, "select name from author")).containsExactly("Ursula");
    }

    @Test
    void purgeIsTakenBackWithTheStampThatItBelongsTo(DataSource dataSource) {
        MigrationRunner runner = runner(dataSource);
        upgrade(runner);

        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> stamp(runner, List.of("b2"), "a1", true, new RowChange.Update("ghost", "a1")))
            .withMessageStartingWith("Stamp of revision a1 failed.\nThe version table ")
            .withMessageEndingWith("""
                    Nothing of it took effect: the version table is as before.
                    See where the database is with `migrate current`, and run it again: migrate stamp a1 --purge""");

        assertThat(runner.versions()).containsExactly("b2");
        assertThat(runner.history()).last()
            .extracting(HistoryEntry::direction, HistoryEntry::outcome)
            .containsExactly(Direction.STAMP, Outcome.FAILED);
    }

    @Test
    void stampToSeveralTargetsTakesEffectAsAWhole(DataSource dataSource) {
        MigrationRunner runner = runner(dataSource);
        upgrade(runner);
        List<String> told = new ArrayList<>();

        stampBoth(runner, new RowChange.Insert("d4"), told);

        assertThat(runner.versions()).containsExactlyInAnyOrder("c3", "d4");
        assertThat(told).containsExactly("started c3", "finished c3", "started d4", "finished d4");
        assertThat(runner.history()).filteredOn((entry) -> entry.direction() == Direction.STAMP)
            .extracting(HistoryEntry::revision)
            .containsExactly("c3", "d4");
    }

    @Test
    void stampToSeveralTargetsIsTakenBackAsAWhole(DataSource dataSource) {
        MigrationRunner runner = runner(dataSource);
        upgrade(runner);
        List<String> told = new ArrayList<>();

        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> stampBoth(runner, new RowChange.Update("ghost", "d4"), told))
            .withMessageStartingWith("Stamp of revision d4 failed.\nThe version table ")
            .withMessageEndingWith("""
                    Nothing of it took effect: the version table is as before.
                    See where the database is with `migrate current`, and run it again: migrate stamp c3 d4""");

        assertThat(runner.versions()).containsExactly("b2");
        assertThat(told).containsExactly("started d4", "finished d4");
        assertThat(runner.history()).filteredOn((entry) -> entry.direction() == Direction.STAMP)
            .extracting(HistoryEntry::revision, HistoryEntry::outcome)
            .containsExactly(tuple("d4", Outcome.FAILED));
    }

    @Test
    void stampToSeveralTargetsIsAWholeWhereverItsProcessVanishes(DataSource dataSource) {
        MigrationRunner runner = runner(dataSource);
        upgrade(runner);
        int point = 0;
        while (runner.versions().equals(List.of("b2"))) {
            assertThat(runner.history()).extracting(HistoryEntry::direction).doesNotContain(Direction.STAMP);
            MortalProcess process = new MortalProcess(dataSource, point++);
            try {
                stampBoth(runner(process.dataSource()), new RowChange.Insert("d4"), new ArrayList<>());
            }
            catch (RuntimeException | Error ex) {
                assertThat(process.isDead()).as(ex.toString()).isTrue();
            }
        }
        // the lock, and two times the version and the history, at least
        assertThat(point).isGreaterThan(3);
        assertThat(runner.versions()).containsExactlyInAnyOrder("c3", "d4");
        assertThat(runner.history()).filteredOn((entry) -> entry.direction() == Direction.STAMP).hasSize(2);
    }

    private static void stampBoth(MigrationRunner runner, RowChange second, List<String> told) {
        StepDescription three = new StepDescription(Direction.STAMP, "c3", List.of("b2"), List.of("c3"), "");
        StepDescription four = new StepDescription(Direction.STAMP, "d4", List.of(), List.of("d4"), "");
        runner.run((rows, dialect) -> List.of(new StampStep(three, false, List.of(new RowChange.Update("b2", "c3"))),
                new StampStep(four, false, List.of(second))), new MigrationListener() {

                    @Override
                    public void started(StepDescription step) {
                        told.add("started " + step.revision());
                    }

                    @Override
                    public void finished(StepDescription step, HistoryEntry entry) {
                        told.add("finished " + step.revision());
                    }

                });
    }

    @Test
    void revisionIsDoneOnceItIsCommittedWhateverBecomesOfTheConnection(DataSource dataSource) {
        MigrationRunner runner = runner(new FaultyDataSource(dataSource, afterTheStep((connection, method) -> {
            if (method.equals("setAutoCommit")) {
                throw new SQLException("gone");
            }
        })));

        assertThat(upgrade(runner)).extracting(HistoryEntry::outcome).containsExactly(Outcome.SUCCESS);

        assertThat(runner(dataSource).versions()).containsExactly("a0");
        assertThat(runner(dataSource).history()).extracting(HistoryEntry::outcome).containsExactly(Outcome.SUCCESS);
    }

    @Test
    void revisionWhoseCommitWasNotAnsweredIsInDoubt(DataSource dataSource) {
        MigrationRunner runner = runner(new FaultyDataSource(dataSource, afterTheStep((connection, method) -> {
            if (method.equals("commit")) {
                connection.commit();
                connection.close();
                throw new SQLException("gone");
            }
        })));

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessage(
                    """
                            Upgrade of revision a0 (message of a0, db/migrate/a0.sql) was being committed when the connection was lost.
                            gone
                            Whether it took effect is unknown. See where the database is with: migrate current
                            and what was done to it with: migrate history
                            Unless the upgrade of a0 is among it, run it again: migrate upgrade""");

        assertThat(runner(dataSource).versions()).containsExactly("a0");
        assertThat(runner(dataSource).history()).extracting(HistoryEntry::outcome).containsExactly(Outcome.SUCCESS);
    }

    @Test
    void refusedCommitIsAFailureLikeAnyOther(DataSource dataSource) {
        AtomicInteger commits = new AtomicInteger();
        MigrationRunner runner = runner(new FaultyDataSource(dataSource, afterTheStep((connection, method) -> {
            if (method.equals("commit") && commits.incrementAndGet() == 1) {
                throw new SQLException("deferred constraint");
            }
        })));

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessageContaining("deferred constraint\nNothing of it took effect");

        assertThat(runner(dataSource).versions()).isEmpty();
        assertThat(runner(dataSource).history()).extracting(HistoryEntry::outcome).containsExactly(Outcome.FAILED);
    }

    /**
     * Leaves a single revision without statements.
     */
    private FaultyDataSource.Fault afterTheStep(FaultyDataSource.Fault fault) {
        AtomicBoolean ran = new AtomicBoolean();
        this.scripts.clear();
        this.scripts.add(new StubScript("a0", List.of(), (op) -> ran.set(true), (op) -> {
        }));
        AtomicReference<Connection> only = new AtomicReference<>();
        return (connection, method) -> {
            // The first one that is used after the step is the step's.
            if (ran.get() && (only.compareAndSet(null, connection) || only.get() == connection)) {
                fault.before(connection, method);
            }
        };
    }

    @Test
    void ownTablesMayBeInASchemaOfTheirOwn(DataSource dataSource) throws SQLException {
        ownTablesInASchemaOfTheirOwn(dataSource);
    }

    void ownTablesInASchemaOfTheirOwn(DataSource dataSource) throws SQLException {
        // On MariaDB a schema is a database of the server, which the tests share.
        String schema = "own_" + Long.toHexString(System.nanoTime());
        MigrationRunner runner = new MigrationRunner(dataSource,
                OwnTables.of(schema, "migrate_version", "migrate_history"), new Executor("ann", "host-1", "1.2.3"),
                Clock.systemUTC(), null);
        execute(dataSource, "create schema " + schema);
        try {
            assertThat(runner.versions()).isEmpty();
            assertThat(runner.history()).isEmpty();
            List<StubScript> later = this.scripts.subList(1, 2);
            StubScript second = later.get(0);
            later.clear();

            assertThat(upgrade(runner)).hasSize(1);
            this.scripts.add(second);
            assertThat(upgrade(runner)).hasSize(1);

            assertThat(runner.versions()).containsExactly("b2");
            assertThat(runner.history()).extracting(HistoryEntry::revision).containsExactly("a1", "b2");
            assertThat(query(dataSource, "select revision from %s.migrate_history".formatted(schema))).hasSize(2);
        }
        finally {
            execute(dataSource, "drop table if exists %s.migrate_version".formatted(schema));
            execute(dataSource, "drop table if exists %s.migrate_history".formatted(schema));
            execute(dataSource, "drop table if exists %s.migrate_lock".formatted(schema));
            execute(dataSource, "drop table if exists %s.migrate_journal".formatted(schema));
            execute(dataSource, "drop schema " + schema);
        }
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void failingWorkOnTheConnectionLeavesNothingUnsaid(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            try (Statement statement = op.connection().createStatement()) {
                statement.executeUpdate("create table pen_name (name varchar(100))");
            }
            throw new IllegalStateException("after that");
        }, (op) -> {
        }));
        MigrationRunner runner = runner(dataSource);
        boolean atomic = transactionalDdl(dataSource);

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessageContaining(atomic ? "Nothing of it took effect: the database is at revision b2 as before."
                    : "commits each DDL statement at once: what this revision did on its own connection may have stayed, while the version table still says revision b2.")
            .withMessageContaining(atomic ? "Correct db/migrate/c3.sql and run it again"
                    : "Correct db/migrate/c3.sql, undo by hand all that took effect, forget it with `migrate resolve --restart`, and run it again");
    }

    String dialectName(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Dialects.of(connection).name();
        }
    }

    private static boolean transactionalDdl(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Dialects.of(connection).transactionalDdl();
        }
    }

    @Test
    void statementsBeforeWorkOnTheConnectionAreCountedAsEver(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            op.addColumn("author", "died", bigint());
            op.connection();
            throw new IllegalStateException("after that");
        }, (op) -> {
        }));
        MigrationRunner runner = runner(dataSource);

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessageContaining(transactionalDdl(dataSource) ? "Nothing of it took effect"
                    : "the first statement of this revision took effect and stays, and what it did on its own connection may have stayed, while the version table still says revision b2.");
    }

    @Test
    void transactionIsNotARevisionsToEnd(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            try (Statement statement = op.connection().createStatement()) {
                statement.executeUpdate("update author set name = 'Le Guin'");
            }
            op.execute("-- so far\ncommit");
        }, (op) -> {
        }));
        MigrationRunner runner = runner(dataSource);

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner))
            .withMessageContaining("""
                    Statement 1:
                        -- so far
                        commit
                    A revision must not begin or end a transaction: each revision is one transaction already""");

        assertThat(query(dataSource, "select name from author")).containsExactly("Ursula");
        assertThat(runner.versions()).containsExactly("b2");
    }

    @Test
    void everythingTakesOneConnectionBesideThatOfTheLock(DataSource dataSource) {
        StatementCounter counter = new StatementCounter(dataSource);

        assertThat(upgrade(runner(counter))).hasSize(2);

        assertThat(counter.connections()).isEqualTo(2);
    }

    @Test
    void poolOfOneConnectionIsToldThatTwoAreNeeded(DataSource dataSource) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(dataSource);
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(300);

            assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> upgrade(runner(pool)))
                .withMessageStartingWith("Migrating needs two connections at once")
                .withMessageContaining("Connection is not available")
                .withMessageContaining(
                        "Nothing was changed. Raise spring.datasource.hikari.maximum-pool-size to 2 or more, or set migrate.url");
        }
        assertThat(upgrade(runner(dataSource))).hasSize(2);
    }

    @Test
    void severalAtOnceApplyEachRevisionOnce(DataSource dataSource) throws Exception {
        AtomicInteger runs = new AtomicInteger();
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            runs.incrementAndGet();
            Thread.sleep(200);
        }, (op) -> {
        }));
        int processes = 6;
        ExecutorService threads = Executors.newFixedThreadPool(processes);
        try {
            List<Callable<List<HistoryEntry>>> upgrades = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                upgrades.add(() -> upgrade(runner(dataSource)));
            }
            int steps = 0;
            for (Future<List<HistoryEntry>> upgrade : threads.invokeAll(upgrades)) {
                steps += upgrade.get().size();
            }
            assertThat(steps).isEqualTo(3);
        }
        finally {
            threads.shutdownNow();
        }
        assertThat(runs).hasValue(1);
        assertThat(runner(dataSource).history()).hasSize(3);
    }

    @Test
    void waitingForAnotherProcessEndsWhereATimeoutIsSet(DataSource dataSource) {
        MigrationRunner impatient = new MigrationRunner(dataSource, TABLES, new Executor("ann", "host-1", null),
                Clock.systemUTC(), Duration.ofMillis(300));
        List<String> waits = new ArrayList<>();
        this.scripts.add(0, new StubScript("a0", List.of(), (op) -> {
        }, (op) -> {
        }));
        MigrationListener whileRunning = new MigrationListener() {

            @Override
            public void started(StepDescription step) {
                assertThatExceptionOfType(MigrateException.class)
                    .isThrownBy(() -> impatient.run(planner("heads"), listener(waits)))
                    .withMessageContaining("Another process has been migrating this database for more than PT0.3S")
                    .withMessageContaining("Nothing was changed");
            }

        };
        this.scripts.subList(1, this.scripts.size()).clear();

        runner(dataSource).run(planner("heads"), whileRunning);

        assertThat(waits).hasSize(1);
    }

    private static MigrationListener listener(List<String> waits) {
        return new MigrationListener() {

            @Override
            public void waiting(LockStatus lock) {
                waits.add(lock.name());
            }

        };
    }

    private static boolean isTransactional(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Dialects.of(connection).transactionalDdl();
        }
    }

    MigrationRunner runner(DataSource dataSource) {
        return new MigrationRunner(dataSource, TABLES, new Executor("ann", "host-1", "1.2.3"), Clock.systemUTC(), null);
    }

    List<HistoryEntry> upgrade(MigrationRunner runner) {
        return runner.run(planner("heads"), MigrationListener.NONE);
    }

    private StepPlanner planner(String target) {
        return (rows, dialect) -> steps(graph().upgrade(rows, target));
    }

    private List<HistoryEntry> downgrade(MigrationRunner runner, String target) {
        return runner.run((rows, dialect) -> steps(graph().downgrade(rows, target)), MigrationListener.NONE);
    }

    private static List<HistoryEntry> stamp(MigrationRunner runner, List<String> from, String to, boolean purge,
            RowChange change) {
        StepDescription description = new StepDescription(Direction.STAMP, to, from, List.of(to), "message of " + to);
        return runner.run((rows, dialect) -> List.of(new StampStep(description, purge, List.of(change))),
                MigrationListener.NONE);
    }

    private RevisionGraph graph() {
        return RevisionGraph.of(this.scripts.stream()
            .map((script) -> new RevisionNode(script.id(), script.revises(), List.of(), List.of(), script.location()))
            .toList());
    }

    private List<PlannedStep> steps(Plan plan) {
        return plan.steps().stream().map(Step.Run.class::cast).<PlannedStep>map((step) -> {
            StubScript script = this.scripts.stream()
                .filter((candidate) -> candidate.id().equals(step.revision().id()))
                .findFirst()
                .orElseThrow();
            boolean up = step.direction() == Direction.UPGRADE;
            StepDescription description = new StepDescription(step.direction(), script.id(),
                    up ? script.revises() : List.of(script.id()), up ? List.of(script.id()) : script.revises(),
                    script.message());
            return new RevisionStep(description, script, step.rowChanges());
        }).toList();
    }

    private static void update(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
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
