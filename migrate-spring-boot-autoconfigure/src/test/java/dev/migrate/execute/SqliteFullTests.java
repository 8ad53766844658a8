package dev.migrate.execute;

import java.sql.SQLException;

import dev.migrate.MigrateException;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.Fault;
import dev.migrate.fault.FaultTrials;
import dev.migrate.fault.Tries;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A database that cannot become larger, or cannot be written to at all:
 * <a href= "https://sqlite.org/pragma.html#pragma_max_page_count">max_page_count</a>
 * makes SQLite say what it says when the disk is full.
 */
@OnEngine(Engine.SQLITE)
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
class SqliteFullTests {

    private static final int PAGES = 40;

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    @Tries(Fault.FULL)
    void nextRunReachesWhatAnUndisturbedOneReaches(Direction direction, TestDatabase first, FaultTrials trials)
            throws SQLException {
        InterruptionContract.prepare(first.dataSource(), direction);
        MixedRevisions.ALL.run(first.dataSource(), direction, InterruptionContract.target(direction));
        DatabaseState undisturbed = DatabaseState.read(first.dataSource());
        for (int i = 1; i <= PAGES; i++) {
            int pages = i;
            trials.at("%d pages".formatted(pages), () -> fillAndGoOn(direction, pages, undisturbed));
        }
    }

    private static int fillAndGoOn(Direction direction, int pages, DatabaseState undisturbed) throws SQLException {
        try (TestDatabase database = TestDatabase.create(Engine.SQLITE)) {
            InterruptionContract.prepare(database.dataSource(), direction);
            try {
                MixedRevisions.ALL.run(with(database, "max_page_count=" + pages), direction,
                        InterruptionContract.target(direction));
            }
            catch (MigrateException ex) {
                assertThat(ex).hasMessageContaining("full").hasMessageContaining("migrate ");
            }
            int doubts = InterruptionContract.goOn(database.dataSource(), direction);
            assertThat(DatabaseState.read(database.dataSource())).isEqualTo(undisturbed);
            return doubts;
        }
    }

    @Test
    @Tries(Fault.READ_ONLY)
    void databaseThatCannotBeWrittenToSaysSo(TestDatabase database) throws SQLException {
        InterruptionContract.prepare(database.dataSource(), Direction.UPGRADE);

        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> MixedRevisions.ALL.run(with(database, "open_mode=1"), Direction.UPGRADE, "b2"))
            .withMessageContaining("readonly");

        assertThat(StubRevisions.runner(database.dataSource()).versions()).containsExactly("a1");
        MixedRevisions.ALL.run(database.dataSource(), Direction.UPGRADE, "b2");
    }

    private static DriverManagerDataSource with(TestDatabase database, String parameter) {
        return new DriverManagerDataSource(database.url() + (database.url().contains("?") ? "&" : "?") + parameter);
    }

}
