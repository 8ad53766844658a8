package dev.migrate.execute;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.TestDatabase;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Connections that are cut lose nothing, whether the server has executed the statement or
 * not.
 */
@ExtendWith(QuietLog.class)
class CutConnectionTests {

    /**
     * At every how many statements connections are cut.
     */
    int stride() {
        return 13;
    }

    static Stream<Arguments> cases() {
        return Stream.of(Engine.POSTGRESQL, Engine.MARIADB, Engine.MYSQL)
            .flatMap((engine) -> Stream.of(Direction.UPGRADE, Direction.DOWNGRADE)
                .map((direction) -> Arguments.of(engine, direction)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nextRunReachesWhatAnUndisturbedOneReaches(Engine engine, Direction direction) throws Exception {
        List<String> statements = new ArrayList<>();
        DatabaseState undisturbed;
        try (TestDatabase database = TestDatabase.create(engine)) {
            InterruptionContract.prepare(database.dataSource(), direction);
            MixedRevisions.ALL.run(new ObservedDataSource(database.dataSource(), statements::add), direction,
                    InterruptionContract.target(direction));
            undisturbed = DatabaseState.read(database.dataSource());
        }
        int cuts = 0;
        int doubts = 0;
        for (int i = 0; i < statements.size(); i += stride()) {
            for (boolean executed : List.of(false, true)) {
                try (TestDatabase database = TestDatabase.create(engine)) {
                    InterruptionContract.prepare(database.dataSource(), direction);
                    cut(database, direction, i, executed);
                    cuts++;
                    doubts += InterruptionContract.goOn(database.dataSource(), direction);
                    assertThat(DatabaseState.read(database.dataSource()))
                        .as("cut %s %s", executed ? "after" : "before", statements.get(i))
                        .isEqualTo(undisturbed);
                }
            }
        }
        System.out.printf("[reliability] %s, %s: connections cut %d times around %d statements, in doubt %d, lost 0%n",
                engine, direction.word(), cuts, statements.size(), doubts);
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
