package dev.migrate.execute;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.migrate.database.CrashingServer;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
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
 * A server that crashes and comes back loses nothing of what it had confirmed, and the
 * next run goes on from there.
 */
@Tag("long")
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
abstract class CrashingServerContract {

    /** Starting a server again takes longer than everything else. */
    private static final int RARELY = 4;

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    @Tries(Fault.CRASHED_SERVER)
    void nextRunReachesWhatAnUndisturbedOneReaches(Direction direction, TestDatabase first, FaultTrials trials)
            throws SQLException {
        List<String> statements = new ArrayList<>();
        InterruptionContract.prepare(first.dataSource(), direction);
        MixedRevisions.ALL.run(new ObservedDataSource(first.dataSource(), statements::add), direction,
                InterruptionContract.target(direction));
        DatabaseState undisturbed = DatabaseState.read(first.dataSource());
        CrashingServer server = CrashingServer.of(first.engine());
        int stride = trials.stride(RARELY);
        for (int i = 0; i < statements.size(); i += stride) {
            int point = i;
            for (boolean meanwhile : List.of(false, true)) {
                trials.at("%s %d, %s".formatted(meanwhile ? "while" : "before", point, statements.get(point)),
                        () -> crashAndGoOn(server, direction, point, meanwhile, undisturbed));
            }
        }
    }

    private static int crashAndGoOn(CrashingServer server, Direction direction, int point, boolean meanwhile,
            DatabaseState undisturbed) throws SQLException {
        try (TestDatabase database = server.createDatabase()) {
            InterruptionContract.prepare(database.dataSource(), direction);
            crash(server, database, direction, point, meanwhile).join();
            int doubts = InterruptionContract.goOn(database.dataSource(), direction);
            assertThat(DatabaseState.read(database.dataSource())).isEqualTo(undisturbed);
            return doubts;
        }
    }

    private static CompletableFuture<Void> crash(CrashingServer server, TestDatabase database, Direction direction,
            int point, boolean meanwhile) {
        List<CompletableFuture<Void>> crash = new ArrayList<>();
        int[] count = { 0 };
        ObservedDataSource.Observer observer = (sql) -> {
            if (count[0]++ == point) {
                crash.add(CompletableFuture.runAsync(server::crash));
                if (!meanwhile) {
                    crash.get(0).join();
                }
            }
        };
        try {
            MixedRevisions.ALL.run(new ObservedDataSource(database.dataSource(), observer), direction,
                    InterruptionContract.target(direction));
        }
        catch (RuntimeException ex) {
            assertThat(ex).hasMessageNotContaining("NullPointerException");
        }
        return crash.get(0);
    }

}
