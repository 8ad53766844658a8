package dev.migrate.execute;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrationListener;
import dev.migrate.StepDescription;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionNode;
import dev.migrate.revision.Step;

/**
 * Runs stub scripts as the engine runs real ones.
 *
 * @param scripts the scripts, which may change between two runs
 */
record StubRevisions(List<StubScript> scripts) {

    private static final OwnTables TABLES = OwnTables.of(null, "migrate_version", "migrate_history");

    static MigrationRunner runner(DataSource dataSource) {
        return new MigrationRunner(dataSource, TABLES, new Executor("ann", "host-1", "1.2.3"), Clock.systemUTC(), null);
    }

    /**
     * A runner that believes in leases, and in short ones.
     * @param dataSource the database
     * @param lease how long a lease is
     * @return the runner
     */
    static MigrationRunner runner(DataSource dataSource, Duration lease) {
        return new MigrationRunner(dataSource, TABLES, new Executor("ann", "host-1", "1.2.3"), Clock.systemUTC(),
                new LockSettings(LockStrategy.LEASE, lease, null), ExecutionSettings.DEFAULT,
                OperationPreparation.DEFAULT, Map.of());
    }

    List<HistoryEntry> upgrade(DataSource dataSource, String target) {
        return run(dataSource, Direction.UPGRADE, target);
    }

    List<HistoryEntry> downgrade(DataSource dataSource, String target) {
        return run(dataSource, Direction.DOWNGRADE, target);
    }

    /**
     * Brings a database to a revision.
     * @param dataSource the database
     * @param direction which way
     * @param target the revision
     * @return what was done
     */
    List<HistoryEntry> run(DataSource dataSource, Direction direction, String target) {
        return run(dataSource, direction, target, MigrationListener.NONE);
    }

    List<HistoryEntry> run(DataSource dataSource, Direction direction, String target, MigrationListener listener) {
        return run(runner(dataSource), direction, target, listener);
    }

    List<HistoryEntry> run(MigrationRunner runner, Direction direction, String target, MigrationListener listener) {
        RevisionGraph graph = RevisionGraph.of(this.scripts.stream()
            .map((script) -> new RevisionNode(script.id(), script.revises(), List.of(), List.of(), script.location()))
            .toList());
        return runner.run((rows,
                dialect) -> ((direction == Direction.UPGRADE) ? graph.upgrade(rows, target)
                        : graph.downgrade(rows, target))
                    .steps()
                    .stream()
                    .map(Step.Run.class::cast)
                    .map(this::step)
                    .toList(),
                listener);
    }

    private PlannedStep step(Step.Run run) {
        StubScript script = this.scripts.stream()
            .filter((candidate) -> candidate.id().equals(run.revision().id()))
            .findFirst()
            .orElseThrow();
        boolean up = run.direction() == Direction.UPGRADE;
        List<String> here = List.of(script.id());
        return new RevisionStep(new StepDescription(run.direction(), script.id(), up ? script.revises() : here,
                up ? here : script.revises(), script.message()), script, run.rowChanges());
    }

}
