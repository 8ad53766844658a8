package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialects;
import dev.migrate.fault.Fault;
import dev.migrate.fault.FaultTrials;
import dev.migrate.fault.Tries;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session that the server ends, as an administrator or a timeout makes it do, loses
 * nothing, whether it is the one at work or the one that holds the lock.
 */
@ExtendWith(QuietLog.class)
abstract class EndedSessionContract {

    private final String end;

    /**
     * Sessions that are ended.
     * @param end the statement that does so, with {@code %s} for the session
     */
    EndedSessionContract(String end) {
        this.end = end;
    }

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = { "UPGRADE", "DOWNGRADE" })
    @Tries(Fault.ENDED_SESSION)
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
            for (Session session : Session.values()) {
                trials.at("%s before %d, %s".formatted(session, point, statements.get(point)),
                        () -> endAndGoOn(first, direction, point, session, undisturbed));
            }
        }
    }

    private int endAndGoOn(TestDatabase first, Direction direction, int point, Session session,
            DatabaseState undisturbed) throws SQLException {
        try (TestDatabase database = TestDatabase.create(first.engine())) {
            InterruptionContract.prepare(database.dataSource(), direction);
            run(database, direction, point, session);
            int doubts = InterruptionContract.goOn(database.dataSource(), direction);
            assertThat(DatabaseState.read(database.dataSource())).isEqualTo(undisturbed);
            return doubts;
        }
    }

    private void run(TestDatabase database, Direction direction, int point, Session session) {
        List<ObservedDataSource> observed = new ArrayList<>();
        int[] count = { 0 };
        observed.add(new ObservedDataSource(database.dataSource(), (sql) -> {
            if (count[0]++ == point) {
                end(database, session.of(observed.get(0).connections()));
            }
        }));
        try {
            MixedRevisions.ALL.run(observed.get(0), direction, InterruptionContract.target(direction));
        }
        catch (RuntimeException ex) {
            // Whether it can be gone on without the session depends on when it went.
            assertThat(ex).hasMessageNotContaining("NullPointerException");
        }
    }

    private void end(TestDatabase database, List<Connection> connections) throws SQLException {
        for (Connection connection : connections) {
            if (connection.isClosed()) {
                continue;
            }
            String session = Dialects.of(connection).lock().session(connection).orElseThrow();
            try (Connection administrator = database.connect(); Statement statement = administrator.createStatement()) {
                statement.execute(this.end.formatted(session));
            }
        }
    }

    /**
     * Whose session is ended. The first connection is opened for the lock.
     */
    private enum Session {

        OF_THE_LOCK, AT_WORK, BOTH;

        List<Connection> of(List<Connection> connections) {
            return switch (this) {
                case OF_THE_LOCK -> connections.subList(0, 1);
                case AT_WORK -> connections.subList(Math.min(1, connections.size()), connections.size());
                case BOTH -> connections;
            };
        }

    }

}
