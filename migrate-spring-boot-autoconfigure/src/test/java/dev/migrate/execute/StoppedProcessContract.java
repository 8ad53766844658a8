package dev.migrate.execute;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrationFailedException;
import dev.migrate.MigrationListener;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.execute.VictimProcess.Moment;
import dev.migrate.fault.Fault;
import dev.migrate.fault.FaultTrials;
import dev.migrate.fault.Tries;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that holds a lease and is stopped for longer than that, as a virtual machine
 * is that moves elsewhere, changes nothing any more when it goes on.
 */
@Tag("long")
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
abstract class StoppedProcessContract {

    private static final Duration LEASE = Duration.ofMillis(300);

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    @Tries(Fault.STOPPED)
    void changesNothingOnceAnotherHasTakenItsLease(Direction direction, TestDatabase first, FaultTrials trials)
            throws SQLException {
        List<String> statements = KilledProcess.statements(first, direction);
        DatabaseState undisturbed = DatabaseState.read(first.dataSource());
        int stride = trials.stride();
        for (int i = 0; i < statements.size(); i += stride) {
            int point = i;
            for (Moment moment : List.of(Moment.BEFORE, Moment.AFTER)) {
                trials.at("%s statement %d, %s".formatted(moment, point, statements.get(point)),
                        () -> stopAndGoOn(first, direction, point, moment, undisturbed));
            }
        }
    }

    private static int stopAndGoOn(TestDatabase first, Direction direction, int point, Moment moment,
            DatabaseState undisturbed) throws Exception {
        VictimProcess victim = VictimProcess.start();
        try (TestDatabase database = TestDatabase.create(first.engine())) {
            InterruptionContract.prepare(database.dataSource(), direction);
            String target = InterruptionContract.target(direction);
            victim.work(database, direction, target, point, moment, LEASE);
            victim.stop();
            CompletableFuture<Void> successor = CompletableFuture
                .runAsync(() -> goOn(database.dataSource(), direction, target));
            awaitSuccessor(successor);
            victim.goOn();
            victim.awaitEnd();
            await(successor);
            int doubts = InterruptionContract.goOn(database.dataSource(), direction);
            assertThat(DatabaseState.read(database.dataSource())).isEqualTo(undisturbed);
            return doubts;
        }
        finally {
            victim.end();
        }
    }

    private static List<HistoryEntry> goOn(DataSource dataSource, Direction direction, String target) {
        return MixedRevisions.ALL.run(StubRevisions.runner(dataSource, LEASE), direction, target,
                MigrationListener.NONE);
    }

    /**
     * It may have to wait for what the stopped process has locked.
     */
    private static void awaitSuccessor(CompletableFuture<Void> successor) throws Exception {
        try {
            successor.get(LEASE.toMillis() * 5, TimeUnit.MILLISECONDS);
        }
        catch (TimeoutException ex) {
            assertThat(successor).isNotDone();
        }
        catch (ExecutionException ex) {
            assertThat(ex).hasCauseInstanceOf(MigrationFailedException.class);
        }
    }

    private static void await(CompletableFuture<Void> successor) throws Exception {
        try {
            successor.get(1, TimeUnit.MINUTES);
        }
        catch (ExecutionException ex) {
            // What is in doubt is decided afterwards.
            assertThat(ex).hasCauseInstanceOf(MigrationFailedException.class);
        }
    }

}
