package dev.migrate.execute;

import java.sql.SQLException;

import dev.migrate.database.TestDatabase;
import dev.migrate.fault.Fault;
import dev.migrate.fault.FaultTrials;
import dev.migrate.fault.Tries;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a process before, while and after each of its statements is executed.
 */
@Tag("long")
@ExtendWith(QuietLog.class)
abstract class EveryKillContract {

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    @Tries(Fault.KILLED)
    void nextProcessReachesWhatAnUndisturbedOneReaches(Direction direction, TestDatabase database, FaultTrials trials)
            throws SQLException {
        new KilledProcess(() -> create(database)).isSucceededByOneThatReachesTheSame(direction, trials.stride(),
                trials);
    }

    /**
     * An empty database.
     * @param database one of the same kind
     */
    TestDatabase create(TestDatabase database) {
        return TestDatabase.create(database.engine());
    }

}
