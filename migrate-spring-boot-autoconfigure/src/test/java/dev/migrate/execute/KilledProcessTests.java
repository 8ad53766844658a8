package dev.migrate.execute;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.TestDatabase;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A process that is killed loses nothing: a few kills, the others are in
 * {@link EveryKillTests}.
 */
@ExtendWith(QuietLog.class)
class KilledProcessTests {

    private static final int STRIDE = 9;

    @Test
    void onMariadb() throws SQLException {
        new KilledProcess("MariaDB", () -> TestDatabase.create(Engine.MARIADB))
            .isSucceededByOneThatReachesTheSame(Direction.UPGRADE, STRIDE);
    }

    @Test
    void onPostgresql() throws SQLException {
        new KilledProcess("PostgreSQL", () -> TestDatabase.create(Engine.POSTGRESQL))
            .isSucceededByOneThatReachesTheSame(Direction.UPGRADE, STRIDE);
    }

    @Test
    void onH2() throws SQLException {
        new KilledProcess("H2 in a file", TestDatabase::createH2File)
            .isSucceededByOneThatReachesTheSame(Direction.DOWNGRADE, STRIDE);
    }

}
