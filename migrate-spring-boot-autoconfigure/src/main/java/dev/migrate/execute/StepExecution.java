package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.HistoryEntry;
import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.Outcome;
import dev.migrate.StepDescription;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.LiveTables;
import dev.migrate.dialect.TransactionFrame;
import dev.migrate.revision.Direction;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Runs a revision, or all that a stamp moves: the statements, the version rows and the
 * history rows are one transaction where the database rolls back DDL.
 */
class StepExecution {

    private static final Log logger = LogFactory.getLog(StepExecution.class);

    private static final int SECONDS_TO_ANSWER = 5;

    private final Dialect dialect;

    private final VersionTable versionTable;

    private final HistoryTable historyTable;

    private final JournalTable journalTable;

    private final Executor executor;

    private final Clock clock;

    private final OperationPreparation preparation;

    private final Map<String, String> arguments;

    private final LockTenure tenure;

    private final StepConclusion conclusion;

    private final ExecutionSettings settings;

    StepExecution(Dialect dialect, OwnTables tables, Executor executor, Clock clock, OperationPreparation preparation,
            Map<String, String> arguments, LockTenure tenure, ExecutionSettings settings) {
        this.settings = settings;
        this.tenure = tenure;
        this.conclusion = new StepConclusion(dialect, tables, tenure);
        this.preparation = preparation;
        this.dialect = dialect;
        this.versionTable = new VersionTable(dialect, tables.version());
        this.historyTable = new HistoryTable(dialect, tables.history());
        this.journalTable = new JournalTable(dialect, tables.journal());
        this.executor = executor;
        this.clock = clock;
        this.arguments = arguments;
    }

    /**
     * Runs what is one transaction.
     * @param connection a connection in autocommit mode, which it is left in
     * @param transaction the steps
     * @param interrupted what an earlier execution of the first step has done already
     * @return what the history says of each step
     * @throws StepFailedException if one failed; that is in the history as well
     * @throws SQLException if the connection is lost
     */
    List<HistoryEntry> execute(Connection connection, StepTransaction transaction, InterruptedStep interrupted)
            throws SQLException {
        this.tenure.begin(transaction.description());
        LockRetries retries = new LockRetries(this.dialect.timeouts(), this.settings.lockRetries());
        while (true) {
            try (StepTimeouts timeouts = new StepTimeouts(this.dialect.timeouts(), connection, this.settings.timeouts(),
                    this.tenure.isSessionKept())) {
                timeouts.open();
                return execute(connection, transaction, interrupted, new StepLimits(timeouts, retries));
            }
            catch (LockRefusedException ex) {
                retries.pause(transaction.description().toString(), ex);
            }
        }
    }

    private List<HistoryEntry> execute(Connection connection, StepTransaction transaction, InterruptedStep interrupted,
            StepLimits limits) throws SQLException {
        Optional<TransactionFrame.Opened> opened = this.tenure.frame();
        TransactionFrame.Opened frame = opened.isPresent() ? opened.get()
                : this.dialect.transactionFrame().open(connection);
        try {
            return execute(connection, transaction, interrupted, limits, frame);
        }
        finally {
            close(frame);
        }
    }

    private List<HistoryEntry> execute(Connection connection, StepTransaction transaction, InterruptedStep interrupted,
            StepLimits limits, TransactionFrame.Opened frame) throws SQLException {
        Instant started = this.clock.instant();
        StepJournal journal = new StepJournal(this.journalTable, connection, transaction.description(),
                !this.dialect.transactionalDdl(), interrupted.isPresent());
        JdbcTarget target = new JdbcTarget(this.dialect, connection, frame, journal, interrupted, this.tenure, limits);
        PlannedStep step = transaction.steps().get(0);
        connection.setAutoCommit(false);
        try {
            limits.timeouts().beginTransaction();
            List<HistoryEntry> entries = new ArrayList<>();
            for (PlannedStep next : transaction.steps()) {
                step = next;
                entries.add(run(connection, step, started, target));
            }
            journal.clear();
            frame.beforeCommit();
            commit(connection);
            backToAutoCommit(connection);
            return entries;
        }
        catch (CommitInDoubtException ex) {
            throw inDoubt(connection, step, new FailureMessage(this.dialect, step, transaction, target.tally()),
                    started, target, ex);
        }
        catch (ResumptionRefusedException ex) {
            throw refusal(connection, step, new FailureMessage(this.dialect, step, transaction, target.tally()),
                    started, target, interrupted, ex);
        }
        catch (Exception | Error ex) {
            retry(connection, limits.retries(), target, journal, ex);
            // An error too: unless it is rolled back, the next change of the autocommit
            // mode would commit half a revision.
            throw failure(connection, step, new FailureMessage(this.dialect, step, transaction, target.tally()),
                    started, target, journal, limits.retries(), ex);
        }
    }

    private HistoryEntry run(Connection connection, PlannedStep step, Instant started, JdbcTarget target)
            throws Exception {
        try {
            run(step, target);
        }
        finally {
            target.end();
        }
        target.leaveSchema(false);
        if (step instanceof StampStep stamp && stamp.purge()) {
            this.versionTable.clear(connection);
        }
        target.requireAllResumed();
        return this.conclusion.conclude(connection, step.rowChanges(),
                entry(step.description(), started, target, Outcome.SUCCESS, null));
    }

    private void run(PlannedStep step, OperationTarget target) throws Exception {
        if (step instanceof RevisionStep revision) {
            revision.run(new Operations(this.preparation.before(target), this.arguments));
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        }
        catch (SQLException ex) {
            if (answers(connection)) {
                // The database is there and has refused, a deferred constraint for one.
                throw ex;
            }
            throw new CommitInDoubtException(ex);
        }
    }

    private static boolean answers(Connection connection) {
        try {
            return connection.isValid(SECONDS_TO_ANSWER);
        }
        catch (SQLException ex) {
            return false;
        }
    }

    /**
     * What was committed is done, whatever becomes of the connection. If it is broken,
     * that meets the next step, if there is one.
     */
    private static void backToAutoCommit(Connection connection) {
        try {
            connection.setAutoCommit(true);
        }
        catch (SQLException ex) {
            logger.warn("The revision was committed, but the connection is no longer usable", ex);
        }
    }

    /**
     * What was done, and what failed, is worth more than that the connection is broken.
     */
    private static void close(TransactionFrame.Opened frame) {
        try {
            frame.close();
        }
        catch (SQLException ex) {
            logger.warn("The connection is no longer usable", ex);
        }
    }

    private StepFailedException inDoubt(Connection connection, PlannedStep step, FailureMessage says, Instant started,
            JdbcTarget target, CommitInDoubtException cause) {
        String message = says.ofDoubt(cause);
        StepFailedException failure = new StepFailedException(message, step.description(),
                entry(step.description(), started, target, Outcome.FAILED, message), cause);
        try {
            connection.rollback();
        }
        catch (SQLException ex) {
            failure.addSuppressed(ex);
        }
        return failure;
    }

    /**
     * Where nothing stays of a step that could not get a lock, it can be tried again.
     */
    private static void retry(Connection connection, LockRetries retries, JdbcTarget target, StepJournal journal,
            Throwable failure) throws SQLException {
        if (retries.areLeft() && retries.isRefusedOrDeadlock(failure) && !target.tally().somethingStays()) {
            connection.rollback();
            target.leaveSchema(true);
            journal.forgetRefused();
            connection.commit();
            connection.setAutoCommit(true);
            throw new LockRefusedException(failure);
        }
    }

    /**
     * Nothing was executed, which is nothing for the history: an application that is
     * started again and again would fill it.
     */
    private StepFailedException refusal(Connection connection, PlannedStep step, FailureMessage says, Instant started,
            JdbcTarget target, InterruptedStep interrupted, ResumptionRefusedException cause) {
        String message = says.ofRefusal(interrupted,
                cause.isForEdit() ? whole(connection, step, interrupted, cause) : cause);
        StepFailedException refusal = new StepFailedException(message, step.description(),
                entry(step.description(), started, target, Outcome.FAILED, message), cause);
        try {
            connection.rollback();
            target.leaveSchema(true);
            connection.setAutoCommit(true);
        }
        catch (SQLException ex) {
            refusal.addSuppressed(ex);
        }
        return refusal;
    }

    /**
     * Looks through the rest of the script as well, to show all that was edited.
     */
    private ResumptionRefusedException whole(Connection connection, PlannedStep step, InterruptedStep interrupted,
            ResumptionRefusedException cause) {
        ScriptReading reading = new ScriptReading(this.dialect);
        try {
            run(step, reading);
            EditedScript script = new EditedScript(this.dialect, new LiveTables(this.dialect, connection), interrupted);
            String difference = script.compare(reading.operations()).text("    ");
            return (difference.isEmpty() || !(step instanceof RevisionStep revision)) ? cause
                    : ResumptionRefusedException.edited(revision.script().location(), difference);
        }
        catch (Exception ex) {
            // It needs its connection, for one. What was found first is known in any
            // case.
            logger.debug("The script is not read as a whole", ex);
            return cause;
        }
    }

    private StepFailedException failure(Connection connection, PlannedStep step, FailureMessage says, Instant started,
            JdbcTarget target, StepJournal journal, LockRetries retries, Throwable cause) {
        String message = says.of(cause, retries.isRefusedOrDeadlock(cause) ? retries.advice() : null);
        HistoryEntry entry = entry(step.description(), started, target, Outcome.FAILED, message);
        StepFailedException failure = new StepFailedException(message, step.description(), entry,
                Credentials.masked(cause));
        try {
            connection.rollback();
            target.leaveSchema(true);
            journal.forgetRefused();
            this.historyTable.append(connection, entry);
            connection.commit();
            connection.setAutoCommit(true);
        }
        catch (SQLException ex) {
            // The connection is gone, and with it everything that was not committed. What
            // broke it is worth more than that it is broken.
            failure.addSuppressed(ex);
        }
        return failure;
    }

    private HistoryEntry entry(StepDescription description, Instant started, JdbcTarget target, Outcome outcome,
            @Nullable String error) {
        Duration duration = Duration.between(started, this.clock.instant());
        return new HistoryEntry(0, description.revision(), description.direction(), description.message(), started,
                duration, outcome, this.executor.user(), this.executor.host(), this.executor.applicationVersion(),
                (outcome == Outcome.FAILED) ? target.tally().committedStatements() : target.tally().statements(),
                target.tally().checksum(), error,
                (description.direction() != Direction.STAMP) ? target.tally().scriptChecksum() : null,
                LibraryVersion.current());
    }

    /**
     * The connection was lost before the database said whether it committed.
     */
    @SuppressWarnings("serial")
    private static final class CommitInDoubtException extends SQLException {

        CommitInDoubtException(SQLException cause) {
            super(cause.getMessage(), cause.getSQLState(), cause);
        }

    }

    /**
     * Somebody else held a lock for too long, and nothing stays of the step.
     */
    @SuppressWarnings("serial")
    private static final class LockRefusedException extends RuntimeException {

        LockRefusedException(Throwable cause) {
            super(cause);
        }

    }

}
