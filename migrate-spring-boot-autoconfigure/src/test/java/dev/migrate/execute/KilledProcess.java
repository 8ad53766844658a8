package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import dev.migrate.database.TestDatabase;
import dev.migrate.execute.VictimProcess.Moment;
import dev.migrate.fault.FaultTrials;
import dev.migrate.revision.Direction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills processes that execute the {@link MixedRevisions}, and lets another one go on.
 */
final class KilledProcess {

    private final Supplier<TestDatabase> databases;

    /** Starting takes longer than everything else. */
    private VictimProcess next = VictimProcess.start();

    KilledProcess(Supplier<TestDatabase> databases) {
        this.databases = databases;
    }

    /**
     * Kills a process for every so many of the statements, before, while and after it is
     * executed.
     * @param direction which way the process goes
     * @param stride every how many statements
     * @param trials counts how that ends
     */
    void isSucceededByOneThatReachesTheSame(Direction direction, int stride, FaultTrials trials) throws SQLException {
        List<String> statements;
        DatabaseState undisturbed;
        try (TestDatabase database = this.databases.get()) {
            statements = statements(database, direction);
            undisturbed = DatabaseState.read(database.dataSource());
        }
        for (int i = 0; i < statements.size(); i += stride) {
            int number = i;
            for (Moment moment : Moment.values()) {
                trials.at("%s statement %d, %s".formatted(moment, number, statements.get(number)),
                        () -> kill(direction, number, moment, undisturbed));
            }
        }
        this.next.end();
    }

    /**
     * Lets the revisions be executed by an undisturbed process.
     * @param database where
     * @param direction which way
     * @return their own statements
     */
    static List<String> statements(TestDatabase database, Direction direction) {
        List<String> statements = new ArrayList<>();
        InterruptionContract.prepare(database.dataSource(), direction);
        DataSource observed = new ObservedDataSource(database.dataSource(), (sql) -> {
            if (VictimProcess.isOfTheScript(sql)) {
                statements.add(sql);
            }
        });
        MixedRevisions.ALL.run(observed, direction, InterruptionContract.target(direction));
        return statements;
    }

    private int kill(Direction direction, int number, Moment moment, DatabaseState undisturbed) throws SQLException {
        try (TestDatabase database = this.databases.get()) {
            InterruptionContract.prepare(database.dataSource(), direction);
            VictimProcess victim = this.next;
            this.next = VictimProcess.start();
            victim.kill(database, direction, InterruptionContract.target(direction), number, moment);
            // Once in many times, H2 opens an older state of a file that it has closed,
            // see
            // https://github.com/h2database/h2database/issues/4247
            Connection open = database.connect();
            try {
                int doubts = InterruptionContract.goOn(database.dataSource(), direction);
                assertThat(DatabaseState.read(database.dataSource())).isEqualTo(undisturbed);
                return doubts;
            }
            finally {
                open.close();
            }
        }
    }

}
