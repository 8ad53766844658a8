package dev.migrate.execute;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.database.TestDatabase;
import dev.migrate.fault.Fault;
import dev.migrate.fault.FaultTrials;
import dev.migrate.fault.Tries;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Connections that are cut lose nothing, whether the server has executed the statement or
 * not.
 */
@ExtendWith(QuietLog.class)
abstract class CutConnectionContract {

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    @Tries(Fault.CUT)
    void nextRunReachesWhatAnUndisturbedOneReaches(Direction direction, TestDatabase first, FaultTrials trials)
            throws SQLException {
        List<String> statements = new ArrayList<>();
        DatabaseState undisturbed;
        try (TestDatabase database = TestDatabase.create(first.engine())) {
            InterruptionContract.prepare(database.dataSource(), direction);
            MixedRevisions.ALL.run(new ObservedDataSource(database.dataSource(), statements::add), direction,
                    InterruptionContract.target(direction));
            undisturbed = DatabaseState.read(database.dataSource());
        }
        int stride = trials.stride();
        for (int i = 0; i < statements.size(); i += stride) {
            int point = i;
            for (boolean executed : List.of(false, true)) {
                trials.at("%s %d, %s".formatted(executed ? "after" : "before", point, statements.get(point)),
                        () -> cutAndGoOn(first, direction, point, executed, undisturbed));
            }
        }
    }

    private static int cutAndGoOn(TestDatabase first, Direction direction, int point, boolean executed,
            DatabaseState undisturbed) throws IOException, SQLException {
        try (TestDatabase database = TestDatabase.create(first.engine())) {
            InterruptionContract.prepare(database.dataSource(), direction);
            cut(database, direction, point, executed);
            int doubts = InterruptionContract.goOn(database.dataSource(), direction);
            assertThat(DatabaseState.read(database.dataSource())).isEqualTo(undisturbed);
            return doubts;
        }
    }

    private static void cut(TestDatabase database, Direction direction, int point, boolean executed)
            throws IOException, SQLException {
        try (CuttableProxy proxy = new CuttableProxy(database)) {
            int[] count = { 0 };
            ObservedDataSource.Observer observer = (sql) -> {
                if (count[0]++ == point) {
                    if (executed) {
                        proxy.cutBeforeNextAnswer();
                    }
                    else {
                        proxy.cut();
                    }
                }
            };
            MixedRevisions.ALL.run(
                    new ObservedDataSource(
                            new DriverManagerDataSource(proxy.url(), database.user(), database.password()), observer),
                    direction, InterruptionContract.target(direction));
        }
        catch (RuntimeException ex) {
            // How it is said that the connection is gone depends on when it went.
            assertThat(ex).hasMessageNotContaining("NullPointerException");
        }
    }

}
