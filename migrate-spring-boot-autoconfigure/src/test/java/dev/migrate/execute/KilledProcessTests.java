package dev.migrate.execute;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.FaultTrials;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A process that is killed loses nothing: a few kills, the others are in
 * {@link EveryKillContract}.
 */
@ExtendWith(QuietLog.class)
class KilledProcessTests {

    private static final int STRIDE = 9;

    private final FaultTrials trials = new FaultTrials();

    @AfterEach
    void requireNothingLost() {
        this.trials.requireNothingLost();
    }

    @Test
    void onMariadb() throws SQLException {
        new KilledProcess(() -> TestDatabase.create(Engine.MARIADB))
            .isSucceededByOneThatReachesTheSame(Direction.UPGRADE, STRIDE, this.trials);
    }

    @Test
    void onPostgresql() throws SQLException {
        new KilledProcess(() -> TestDatabase.create(Engine.POSTGRESQL))
            .isSucceededByOneThatReachesTheSame(Direction.UPGRADE, STRIDE, this.trials);
    }

    @Test
    void onH2() throws SQLException {
        new KilledProcess(TestDatabase::createH2File).isSucceededByOneThatReachesTheSame(Direction.DOWNGRADE, STRIDE,
                this.trials);
    }

}
