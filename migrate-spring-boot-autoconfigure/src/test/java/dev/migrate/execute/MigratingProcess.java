package dev.migrate.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import dev.migrate.LockStatus;
import dev.migrate.MigrationListener;
import dev.migrate.Operations;
import dev.migrate.StepDescription;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RowChange;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static dev.migrate.ColumnTypes.varchar;

/**
 * A process that migrates a database to the last of many revisions, each of which leaves
 * a row in the table {@code ran}. The first one that comes to the revision in the middle
 * stays there until it is killed, if the file named by {@code pause} exists.
 */
final class MigratingProcess {

    static final int REVISIONS = 200;

    private static final int CONCURRENTLY = 60;

    private static final int MIDDLE = 100;

    static final OwnTables TABLES = OwnTables.of(null, "migrate_version", "migrate_history");

    private final Path pause;

    private MigratingProcess(Path pause) {
        this.pause = pause;
    }

    /**
     * Migrates.
     * @param arguments URL, user, password, and the file that makes the first one stay
     */
    public static void main(String[] arguments) {
        DataSource dataSource = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        MigratingProcess process = new MigratingProcess(Path.of(arguments[3]));
        int steps = runner(dataSource).run((rows, dialect) -> process.pending(rows), new MigrationListener() {

            @Override
            public void waiting(LockStatus lock) {
                System.out.println("waiting for " + lock.holder());
            }

        }).size();
        System.out.println("steps: " + steps);
    }

    static MigrationRunner runner(DataSource dataSource) {
        return new MigrationRunner(dataSource, TABLES, Executor.thisProcess(null), Clock.systemUTC(), null);
    }

    private List<PlannedStep> pending(List<String> rows) {
        int done = rows.isEmpty() ? 0 : Integer.parseInt(rows.get(0).substring(1));
        List<PlannedStep> steps = new ArrayList<>();
        IntStream.rangeClosed(done + 1, REVISIONS).mapToObj(this::step).forEach(steps::add);
        return steps;
    }

    private RevisionStep step(int number) {
        String id = id(number);
        List<String> from = (number == 1) ? List.of() : List.of(id(number - 1));
        StubScript script = new StubScript(id, from, (op) -> upgrade(op, number), (op) -> {
        });
        RowChange change = (number == 1) ? new RowChange.Insert(id) : new RowChange.Update(from.get(0), id);
        return new RevisionStep(new StepDescription(Direction.UPGRADE, id, from, List.of(id), script.message()), script,
                List.of(change));
    }

    static String id(int number) {
        return "r%03d".formatted(number);
    }

    private void upgrade(Operations op, int number) throws IOException, InterruptedException {
        if (number == 1) {
            op.createTable("ran", (table) -> table.column("revision", varchar(10)).notNull());
        }
        if (number == CONCURRENTLY && op.dialect().equals("postgresql")) {
            op.createIndex("ix_ran_revision", "ran", (index) -> index.columns("revision").concurrently());
        }
        op.execute("insert into ran (revision) values ('%s')".formatted(id(number)));
        stayInTheMiddle(number);
    }

    private void stayInTheMiddle(int number) throws IOException, InterruptedException {
        if (number == MIDDLE && Files.deleteIfExists(this.pause)) {
            Thread.sleep(Long.MAX_VALUE);
        }
    }

}
