package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

import dev.migrate.dialect.Dialect;
import dev.migrate.execute.JournalEntry.Progress;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;

/**
 * Sends the statements of a step, with their entries in the journal.
 */
final class StatementExecution {

    private static final Pattern ROW_CHANGE = Pattern.compile("\\s*(insert|update|delete|merge)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern INSERT = Pattern.compile("\\s*insert\\b", Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;

    private final Connection connection;

    private final StepJournal journal;

    private final InterruptedStep interrupted;

    private final StatementGate gate;

    private final StepLimits limits;

    private final StatementRecovery recovery;

    private final ScriptSchema schema;

    private final OpenTransaction transaction;

    private final StepTally tally;

    private boolean inserted;

    /**
     * Sends statements.
     * @param dialect the dialect of the database
     * @param connection the connection of the step
     * @param journal keeps what is committed before the step ends
     * @param interrupted what an earlier execution has done
     * @param gate is passed by each statement before it is executed
     * @param limits how long statements may take
     * @param recovery completes what an earlier execution left half done
     * @param schema where the script looks for names
     * @param transaction the transaction of the step
     * @param tally what the step has done
     */
    StatementExecution(Dialect dialect, Connection connection, StepJournal journal, InterruptedStep interrupted,
            StatementGate gate, StepLimits limits, StatementRecovery recovery, ScriptSchema schema,
            OpenTransaction transaction, StepTally tally) {
        this.dialect = dialect;
        this.connection = connection;
        this.journal = journal;
        this.interrupted = interrupted;
        this.gate = gate;
        this.limits = limits;
        this.recovery = recovery;
        this.schema = schema;
        this.transaction = transaction;
        this.tally = tally;
    }

    /**
     * Executes a statement.
     * @param operation the operation that it is of
     * @param entry its entry in the journal
     * @param sql the statement
     * @param plan the entries of all statements of the operation, if this is the first
     * one that is executed, or else none
     * @throws StatementFailedException if the database refuses
     */
    void execute(Operation operation, JournalEntry entry, String sql, List<JournalEntry> plan) {
        requireSession(operation, sql);
        // Outside of a transaction a change of rows gets one of its own, with its entry.
        boolean ownTransaction = this.transaction.isLeft() && !(operation instanceof Backfill)
                && ROW_CHANGE.matcher(sql).matches();
        try {
            if (ownTransaction) {
                this.connection.setAutoCommit(false);
            }
            this.journal.plan(plan);
            this.journal.begin(entry, !plan.isEmpty());
            this.gate.pass(sql);
            this.schema.enter();
            if (!this.recovery.completes(sql)) {
                send(sql, !ownTransaction && this.transaction.isLeft() || !this.dialect.transactionalDdl());
            }
            this.schema.leave();
            this.gate.done();
            this.journal.executed();
            this.journal.done(entry);
            if (ownTransaction || (!this.dialect.transactionalDdl() && !this.transaction.isLeft())) {
                // The next DDL would commit it anyway: like this the count of what took
                // effect is exact.
                this.connection.commit();
            }
            if (ownTransaction) {
                this.connection.setAutoCommit(true);
            }
        }
        catch (SQLException ex) {
            this.gate.done();
            if (ownTransaction) {
                rollBack(ex);
            }
            throw new StatementFailedException(this.tally.nextStatement(), sql,
                    (operation instanceof ExecuteSql source) ? source.origin() : null, ex);
        }
        count(entry);
    }

    /**
     * {@code last_insert_id()} and its like are nothing, or zero, in another session than
     * the one that inserted.
     */
    private void requireSession(Operation operation, String sql) {
        if (this.interrupted.isPresent() && !this.inserted && operation instanceof ExecuteSql
                && SessionStatement.isRemembering(sql)) {
            throw ResumptionRefusedException.lostValue(this.tally.nextStatement(), sql);
        }
        this.inserted |= INSERT.matcher(sql).lookingAt();
    }

    /**
     * Executes a setting again that was lost with the session that it was made for.
     * @param sql the statement
     * @throws SQLException if the database refuses
     */
    void repeat(String sql) throws SQLException {
        this.schema.enter();
        send(sql);
        this.schema.leave();
    }

    /**
     * A statement that is no part of a transaction can be tried again on its own.
     */
    private void send(String sql, boolean alone) throws SQLException {
        while (true) {
            try {
                send(sql);
                return;
            }
            catch (SQLException ex) {
                if (!alone || !this.limits.retries().areLeft() || !this.limits.retries().isRefused(ex)) {
                    throw ex;
                }
                this.limits.retries().pause(new StatementSummary(sql).text(), ex);
            }
        }
    }

    private void send(String sql) throws SQLException {
        this.schema.before(sql);
        try (Statement statement = this.connection.createStatement()) {
            // A brace in a script is a brace, not a JDBC escape.
            statement.setEscapeProcessing(false);
            this.limits.timeouts().limit(statement);
            statement.execute(sql);
            finish(statement);
        }
    }

    private void rollBack(SQLException cause) {
        try {
            this.connection.rollback();
            this.connection.setAutoCommit(true);
        }
        catch (SQLException ex) {
            cause.addSuppressed(ex);
        }
    }

    /**
     * Counts a statement that was executed, now or earlier.
     * @param entry its entry in the journal
     */
    void count(JournalEntry entry) {
        this.tally.count(entry,
                this.transaction.isLeft() || !this.dialect.transactionalDdl() || entry.is(Progress.DONE));
    }

    /**
     * A batch has several results, and the failure of its second statement is the second
     * of them.
     */
    private static void finish(Statement statement) throws SQLException {
        while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
            // Each result is closed by asking for the next one.
        }
    }

}
