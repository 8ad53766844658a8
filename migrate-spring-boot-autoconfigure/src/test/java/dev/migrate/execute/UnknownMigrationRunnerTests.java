package dev.migrate.execute;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.StatementCounter;
import dev.migrate.database.TestDatabase;
import dev.migrate.database.UnknownProduct;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All that the runner knows of the database is what its driver says.
 */
@OnEngine(Engine.HSQLDB)
class UnknownMigrationRunnerTests extends MigrationRunnerContract {

    private Duration lease = LockSettings.DEFAULT.lease();

    @Override
    MigrationRunner runner(DataSource dataSource) {
        return new MigrationRunner(UnknownProduct.of(dataSource), TABLES, new Executor("ann", "host-1", "1.2.3"),
                Clock.systemUTC(), new LockSettings(LockStrategy.AUTO, this.lease, null), ExecutionSettings.DEFAULT,
                OperationPreparation.DEFAULT, Map.of());
    }

    // whoever comes next waits for the lease of each process that vanished
    @Override
    @Test
    void stampToSeveralTargetsIsAWholeWhereverItsProcessVanishes(DataSource dataSource) {
        this.lease = Duration.ofMillis(200);
        super.stampToSeveralTargetsIsAWholeWhereverItsProcessVanishes(dataSource);
    }

    @Override
    @Test
    void emptyDatabaseIsMigratedWhereverTheFirstProcessVanishes(TestDatabase kind) throws SQLException {
        this.lease = Duration.ofMillis(200);
        super.emptyDatabaseIsMigratedWhereverTheFirstProcessVanishes(kind);
    }

    // without a word for so many rows it takes them all
    @Override
    @Test
    void backfillGoesOnWhereItStopped(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"),
                (op) -> op.backfill("author", "born = born + 100", "born < 2000", 1), (op) -> {
                }));
        MigrationRunner runner = runner(dataSource);
        assertThat(upgrade(runner)).hasSize(3);
        assertThat(query(dataSource, "select name from author where born = 2029")).containsExactly("Ursula");
    }

    // a lock that is a row needs its table first, so that tables are created one by one
    @Override
    @Test
    void emptyDatabaseTakesFewCallsBeforeTheFirstRevision(DataSource dataSource) {
        StatementCounter counter = new StatementCounter(dataSource);
        upgrade(runner(counter));
        assertThat(counter.calls().stream().takeWhile((call) -> !call.toString().contains("author")))
            .hasSizeLessThanOrEqualTo(12)
            .allSatisfy((call) -> assertThat(call).hasSize(1));
    }

    @Override
    String dialectName(DataSource dataSource) {
        return "standard";
    }

}
