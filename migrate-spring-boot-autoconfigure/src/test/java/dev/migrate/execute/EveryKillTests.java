package dev.migrate.execute;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.TestDatabase;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a process before, while and after each of its statements.
 */
@Tag("long")
@ExtendWith(QuietLog.class)
class EveryKillTests {

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    void onPostgresql(Direction direction) throws SQLException {
        new KilledProcess("PostgreSQL", () -> TestDatabase.create(Engine.POSTGRESQL))
            .isSucceededByOneThatReachesTheSame(direction, 1);
    }

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    void onMariadb(Direction direction) throws SQLException {
        new KilledProcess("MariaDB", () -> TestDatabase.create(Engine.MARIADB))
            .isSucceededByOneThatReachesTheSame(direction, 1);
    }

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    void onMysql(Direction direction) throws SQLException {
        new KilledProcess("MySQL", () -> TestDatabase.create(Engine.MYSQL))
            .isSucceededByOneThatReachesTheSame(direction, 1);
    }

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    void onSqlite(Direction direction) throws SQLException {
        new KilledProcess("SQLite", () -> TestDatabase.create(Engine.SQLITE))
            .isSucceededByOneThatReachesTheSame(direction, 1);
    }

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    void onH2(Direction direction) throws SQLException {
        new KilledProcess("H2 in a file", TestDatabase::createH2File).isSucceededByOneThatReachesTheSame(direction, 1);
    }

}
