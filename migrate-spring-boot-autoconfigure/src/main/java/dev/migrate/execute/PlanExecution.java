package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrationListener;
import dev.migrate.StepDescription;
import dev.migrate.dialect.Dialect;

/**
 * Carries out the steps of a plan one after the other, while no other process does.
 */
final class PlanExecution {

    private final OwnTables tables;

    private final Executor executor;

    private final Clock clock;

    private final OperationPreparation preparation;

    private final Map<String, String> arguments;

    private final ExecutionSettings settings;

    /**
     * Carries out plans.
     * @param tables the tables that Migrate keeps for itself
     * @param executor who runs the steps, for the history
     * @param clock tells the time for the history
     * @param preparation what becomes of operations before they are carried out
     * @param arguments what Java migrations are given
     * @param settings how long statements may take
     */
    PlanExecution(OwnTables tables, Executor executor, Clock clock, OperationPreparation preparation,
            Map<String, String> arguments, ExecutionSettings settings) {
        this.tables = tables;
        this.executor = executor;
        this.clock = clock;
        this.preparation = preparation;
        this.arguments = arguments;
        this.settings = settings;
    }

    /**
     * Carries out what is planned for where the database is. Tables that are missing are
     * created first.
     * @param connection a connection in autocommit mode
     * @param dialect the dialect of the database
     * @param tenure the time in which this process has the database to itself
     * @param planner decides what is to be done
     * @param listener is told of each step
     * @return an entry for each step
     * @throws StepFailedException if a step fails; those before it have taken effect
     * @throws SQLException if the database cannot be asked
     */
    List<HistoryEntry> run(Connection connection, Dialect dialect, LockTenure tenure, StepPlanner planner,
            MigrationListener listener) throws SQLException {
        Position position = tenure.hasCreatedTables() ? Position.FIRST
                : Position.read(connection, dialect, this.tables);
        List<PlannedStep> steps = planner.plan(position.versions(), dialect.name());
        InterruptedStep interrupted = position.interrupted(connection, dialect, this.tables);
        interrupted.requireFirst(steps.stream().map(PlannedStep::description).findFirst());
        if (steps.isEmpty()) {
            return List.of();
        }
        if (!tenure.hasCreatedTables()) {
            new RemainingTables(dialect, this.tables).create(connection, position);
        }
        StepExecution execution = new StepExecution(dialect, this.tables, this.executor, this.clock, this.preparation,
                this.arguments, tenure, this.settings);
        List<HistoryEntry> entries = new ArrayList<>();
        for (StepTransaction transaction : StepTransaction.of(steps)) {
            entries.addAll(run(connection, transaction, execution, interrupted, listener));
            interrupted = InterruptedStep.NONE;
        }
        return entries;
    }

    private static List<HistoryEntry> run(Connection connection, StepTransaction transaction, StepExecution execution,
            InterruptedStep interrupted, MigrationListener listener) throws SQLException {
        StepDescription first = transaction.description();
        boolean alone = transaction.steps().size() == 1;
        if (alone) {
            listener.started(first);
        }
        try {
            List<HistoryEntry> entries = execution.execute(connection, transaction, interrupted);
            for (int i = 0; i < entries.size(); i++) {
                tell(listener, alone, transaction.steps().get(i).description(), entries.get(i));
            }
            return entries;
        }
        catch (StepFailedException ex) {
            // Of those that were taken back with it, nothing is to be said.
            tell(listener, alone, ex.getStep(), ex.getEntry());
            throw ex;
        }
    }

    /**
     * Steps that take effect together begin and end one after the other for whoever
     * listens, once it is known what came of them.
     */
    private static void tell(MigrationListener listener, boolean hasStarted, StepDescription step, HistoryEntry entry) {
        if (!hasStarted) {
            listener.started(step);
        }
        listener.finished(step, entry);
    }

}
