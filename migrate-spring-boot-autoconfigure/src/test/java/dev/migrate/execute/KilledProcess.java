package dev.migrate.execute;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import dev.migrate.database.TestDatabase;
import dev.migrate.execute.VictimProcess.Moment;
import dev.migrate.revision.Direction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills processes that execute the {@link MixedRevisions}, and lets another one go on.
 */
final class KilledProcess {

    private final String name;

    private final Supplier<TestDatabase> databases;

    /** Starting takes longer than everything else. */
    private VictimProcess next = VictimProcess.start();

    KilledProcess(String name, Supplier<TestDatabase> databases) {
        this.name = name;
        this.databases = databases;
    }

    /**
     * Kills a process for every so many of the statements, before, while and after it is
     * executed.
     * @param direction which way the process goes
     * @param stride every how many statements
     */
    void isSucceededByOneThatReachesTheSame(Direction direction, int stride) throws SQLException {
        List<String> statements = new ArrayList<>();
        DatabaseState undisturbed;
        try (TestDatabase database = this.databases.get()) {
            InterruptionContract.prepare(database.dataSource(), direction);
            DataSource observed = new ObservedDataSource(database.dataSource(), (sql) -> {
                if (VictimProcess.isOfTheScript(sql)) {
                    statements.add(sql);
                }
            });
            MixedRevisions.ALL.run(observed, direction, InterruptionContract.target(direction));
            undisturbed = DatabaseState.read(database.dataSource());
        }
        int kills = 0;
        int doubts = 0;
        for (int i = 0; i < statements.size(); i += stride) {
            for (Moment moment : Moment.values()) {
                doubts += kill(direction, i, moment, undisturbed, statements.get(i));
                kills++;
            }
        }
        this.next.end();
        System.out.printf("[reliability] %s, %s: SIGKILL %d times around %d statements, in doubt %d, lost 0%n",
                this.name, direction.word(), kills, statements.size(), doubts);
    }

    private int kill(Direction direction, int number, Moment moment, DatabaseState undisturbed, String sql)
            throws SQLException {
        try (TestDatabase database = this.databases.get()) {
            InterruptionContract.prepare(database.dataSource(), direction);
            VictimProcess victim = this.next;
            this.next = VictimProcess.start();
            victim.kill(database, direction, InterruptionContract.target(direction), number, moment);
            int doubts = InterruptionContract.goOn(database.dataSource(), direction);
            assertThat(DatabaseState.read(database.dataSource())).as("killed %s %s", moment, sql)
                .isEqualTo(undisturbed);
            return doubts;
        }
    }

}
