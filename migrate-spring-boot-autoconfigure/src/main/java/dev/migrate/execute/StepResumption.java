package dev.migrate.execute;

import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.TableLookup;
import dev.migrate.execute.JournalEntry.Progress;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceObject;

/**
 * Goes on with the operations of a step where an earlier execution of it was interrupted.
 */
final class StepResumption {

    private final Dialect dialect;

    private final TableLookup tables;

    private final InterruptedStep interrupted;

    private final StepJournal journal;

    private final StatementRecovery recovery;

    private final ScriptSchema schema;

    private final StatementExecution execution;

    private final StepTally tally;

    /**
     * Goes on with a step.
     * @param dialect the dialect of the database
     * @param tables finds tables as they are
     * @param interrupted what an earlier execution has done
     * @param journal the journal
     * @param recovery finds out what took effect
     * @param schema where the script looks for names
     * @param execution executes what is left
     * @param tally what the step has done
     */
    StepResumption(Dialect dialect, TableLookup tables, InterruptedStep interrupted, StepJournal journal,
            StatementRecovery recovery, ScriptSchema schema, StatementExecution execution, StepTally tally) {
        this.dialect = dialect;
        this.tables = tables;
        this.interrupted = interrupted;
        this.journal = journal;
        this.recovery = recovery;
        this.schema = schema;
        this.execution = execution;
        this.tally = tally;
    }

    /**
     * Whether an earlier execution has come to the operation that was begun last.
     */
    boolean hasCome() {
        return this.tally.operations() <= this.interrupted.lastOperation();
    }

    /**
     * The migration wants to write through its own connection, and may not have come to
     * that earlier.
     * @param sql what it writes
     * @throws ResumptionRefusedException if it has, or has done something else instead
     */
    void requireNoConnectionWork(String sql) {
        if (hasCome()) {
            throw this.interrupted.of(this.tally.operations())
                .stream()
                .findFirst()
                .map(ResumptionRefusedException::connectionWork)
                .orElseGet(() -> ResumptionRefusedException.changed("(nothing)", sql));
        }
    }

    /**
     * Goes on with an operation that an earlier execution has come to.
     * @return {@code false} if it is to be carried out from its beginning
     */
    boolean resume(Operation operation) {
        List<JournalEntry> entries = this.interrupted.of(this.tally.operations());
        try {
            new ResumptionCheck(this.dialect, this.tables, this.interrupted).requireSame(operation, entries);
            boolean done = entries.stream().allMatch((entry) -> entry.is(Progress.DONE));
            if (!done && beginsAgain(operation)) {
                this.journal.takeBack(entries.get(0));
                return false;
            }
            for (JournalEntry entry : entries) {
                resume(operation, entry);
            }
            return true;
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.tally.nextStatement(), "(finding out what took effect)", null, ex);
        }
    }

    /**
     * What may be done again is done anew.
     */
    private static boolean beginsAgain(Operation operation) {
        return operation instanceof Backfill || operation instanceof ReplaceObject;
    }

    private void resume(Operation operation, JournalEntry entry) throws SQLException {
        ResumptionCheck check = new ResumptionCheck(this.dialect, this.tables, this.interrupted);
        if (entry.is(Progress.DONE)) {
            repeat(operation, entry);
            this.execution.count(entry);
            return;
        }
        if (entry.is(Progress.STARTED)) {
            this.schema.enter();
            Effect effect = this.recovery.effect(operation, entry, this.tables);
            this.schema.leave();
            if (effect == Effect.UNKNOWN) {
                throw ResumptionRefusedException.inDoubt(entry);
            }
            if (effect == Effect.PRESENT) {
                this.journal.done(entry);
                this.execution.count(entry);
                return;
            }
        }
        this.execution.execute(operation, entry, check.sql(operation, entry), List.of());
    }

    /**
     * A setting was lost with the session that it was made for.
     */
    private void repeat(Operation operation, JournalEntry entry) throws SQLException {
        if (operation instanceof ExecuteSql sql && SessionStatement.isSetting(sql.sql())) {
            if (SessionStatement.isComputed(sql.sql())) {
                throw ResumptionRefusedException.lostValue(entry.number(), sql.sql());
            }
            this.execution.repeat(sql.sql());
        }
    }

    /**
     * Makes sure that everything that an earlier execution has done was met again.
     * @throws ResumptionRefusedException if the script ended before
     */
    void requireAllResumed() {
        if (this.tally.operations() < this.interrupted.lastOperation()) {
            throw ResumptionRefusedException.changed(this.interrupted.of(this.interrupted.lastOperation()).get(0).sql(),
                    "(nothing: the script ends before)");
        }
    }

}
