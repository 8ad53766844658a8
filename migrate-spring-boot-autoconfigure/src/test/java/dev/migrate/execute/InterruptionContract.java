package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.HalfDoneStep;
import dev.migrate.MigrationFailedException;
import dev.migrate.MigrationListener;
import dev.migrate.Resolution;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.Fault;
import dev.migrate.fault.FaultTrials;
import dev.migrate.fault.Tries;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that vanishes between any two of its statements loses nothing: the next one
 * reaches what an undisturbed one reaches.
 */
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
abstract class InterruptionContract {

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    @Tries(Fault.VANISHED)
    void nextProcessReachesWhatAnUndisturbedOneReaches(Direction direction, TestDatabase first, FaultTrials trials)
            throws SQLException {
        List<String> statements = new ArrayList<>();
        prepare(first.dataSource(), direction);
        MixedRevisions.ALL.run(new ObservedDataSource(first.dataSource(), statements::add), direction,
                target(direction));
        DatabaseState undisturbed = DatabaseState.read(first.dataSource());
        assertThat(undisturbed.journal()).isEmpty();
        int stride = trials.stride();
        for (int i = 0; i < statements.size(); i += stride) {
            int point = i;
            trials.at("before call %d, %s".formatted(point, statements.get(point)),
                    () -> vanishAndGoOn(first, direction, point, undisturbed));
        }
    }

    private static int vanishAndGoOn(TestDatabase first, Direction direction, int point, DatabaseState undisturbed)
            throws SQLException {
        try (TestDatabase database = TestDatabase.create(first.engine())) {
            prepare(database.dataSource(), direction);
            vanish(database.dataSource(), direction, point);
            int doubts = goOn(database.dataSource(), direction);
            assertThat(DatabaseState.read(database.dataSource())).isEqualTo(undisturbed);
            return doubts;
        }
    }

    static void prepare(DataSource dataSource, Direction direction) {
        MixedRevisions.ALL.run(dataSource, Direction.UPGRADE, (direction == Direction.UPGRADE) ? "a1" : "b2");
    }

    static String target(Direction direction) {
        return (direction == Direction.UPGRADE) ? "b2" : "a1";
    }

    private static void vanish(DataSource dataSource, Direction direction, int point) {
        MortalProcess process = new MortalProcess(dataSource, point);
        try {
            MixedRevisions.ALL.run(process.dataSource(), direction, target(direction));
        }
        catch (RuntimeException | Error ex) {
            assertThat(process.isDead()).as(ex.toString()).isTrue();
        }
        assertThat(process.isDead()).isTrue();
    }

    /**
     * Goes on, and decides what only somebody who looks can decide.
     * @return how many statements were in doubt
     */
    static int goOn(DataSource dataSource, Direction direction) throws SQLException {
        MigrationRunner runner = StubRevisions.runner(dataSource);
        try {
            MixedRevisions.ALL.run(dataSource, direction, target(direction));
            return 0;
        }
        catch (MigrationFailedException ex) {
            assertThat(ex).cause().isInstanceOf(ResumptionRefusedException.class);
            String statement = runner.halfDone().map(HalfDoneStep::inDoubt).orElseThrow();
            assertThat(statement).as(ex.getMessage()).containsAnyOf("create view", "drop view");
            assertThat(ex).hasMessageContaining(statement)
                .hasMessageContaining("migrate resolve --applied")
                .hasMessageContaining("migrate resolve --retry");
            boolean applied = isView(dataSource) == statement.startsWith("create");
            runner.resolve(applied ? Resolution.APPLIED : Resolution.RETRY, MigrationListener.NONE);
            MixedRevisions.ALL.run(dataSource, direction, target(direction));
            return 1;
        }
    }

    private static boolean isView(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return DatabaseState.isView(connection);
        }
    }

}
