package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.OperationBlock;
import dev.migrate.OperationTarget;
import dev.migrate.Timeouts;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.LiveTables;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TransactionFrame;
import dev.migrate.dialect.UnreadableCatalogException;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;

/**
 * Carries out the operations of one step on a connection, and counts and hashes what it
 * sends.
 */
class JdbcTarget implements OperationTarget {

    private final Dialect dialect;

    private final Connection connection;

    private final Connection guardedConnection;

    private final TableLookup tables;

    private final StatementGate gate;

    private final StepTimeouts timeouts;

    private final StepJournal journal;

    private final StepTally tally;

    private final ScriptSchema schema;

    private final OpenTransaction transaction;

    private final StatementExecution execution;

    private final StepResumption resumption;

    private volatile boolean over;

    /**
     * Carries out the operations of a step.
     * @param dialect the dialect of the database
     * @param connection the connection to use
     * @param frame what the transaction of the step is in
     * @param journal keeps what is committed before the step ends
     * @param interrupted what an earlier execution of the step has done already
     * @param gate is passed by each statement before it is executed
     * @param limits how long statements may take
     */
    JdbcTarget(Dialect dialect, Connection connection, TransactionFrame.Opened frame, StepJournal journal,
            InterruptedStep interrupted, StatementGate gate, StepLimits limits) {
        this.dialect = dialect;
        this.connection = connection;
        this.gate = gate;
        this.timeouts = limits.timeouts();
        this.journal = journal;
        this.guardedConnection = GuardedConnection.of(connection, this::using, this::writing);
        this.schema = new ScriptSchema(dialect.sessionSchema(), connection);
        this.tables = new LiveTables(dialect, connection);
        this.tally = new StepTally(dialect.transactionalDdl());
        this.transaction = new OpenTransaction(connection, frame, journal, this.timeouts, this.schema, this.tally,
                dialect.transactionalDdl());
        StatementRecovery recovery = new StatementRecovery(dialect, connection);
        this.execution = new StatementExecution(dialect, connection, journal, interrupted, gate, limits, recovery,
                this.schema, this.transaction, this.tally);
        this.resumption = new StepResumption(dialect, this.tables, interrupted, journal, recovery, this.schema,
                this.execution, this.tally);
    }

    @Override
    public void apply(Operation operation) {
        requireNotOver();
        if (operation instanceof ExecuteSql sql && sql.controlsTransaction()) {
            throw ForbiddenStatement.inRevision(this.tally.nextStatement(), sql);
        }
        if (isForOutside(operation)) {
            if (!this.transaction.isLeft()) {
                requireNothingUncommitted(operation);
                autocommit(() -> apply(operation));
                return;
            }
            // It waits for old transactions rather than for a lock, and nobody behind it.
            if (this.timeouts.areAsConfigured()) {
                within(new Timeouts(Duration.ZERO, null), () -> carryOut(operation));
                return;
            }
        }
        carryOut(operation);
    }

    private void carryOut(Operation operation) {
        this.tally.begin(operation);
        if (!this.resumption.hasCome() || !this.resumption.resume(operation)) {
            begin(operation);
        }
    }

    private void begin(Operation operation) {
        if (operation instanceof Backfill backfill) {
            autocommit(() -> run(backfill));
            return;
        }
        List<JournalEntry> entries = entries(render(operation));
        for (JournalEntry entry : entries) {
            this.execution.execute(operation, entry, entry.sql(), (entry.part() == 1) ? entries : List.of());
        }
    }

    private List<JournalEntry> entries(List<SqlStatement> statements) {
        return this.journal.entries(this.tally.journaled() + 1, this.tally.operations(), this.tally.operationChecksum(),
                this.tally.checksum(), statements);
    }

    private List<SqlStatement> render(Operation operation) {
        try {
            this.schema.enter();
            List<SqlStatement> statements = this.dialect.ddl().render(operation, this.tables);
            this.schema.leave();
            return statements;
        }
        catch (UnreadableCatalogException ex) {
            throw new StatementFailedException(this.tally.nextStatement(), "(%s)".formatted(ex.what()), null,
                    ex.reason());
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.tally.nextStatement(), "(finding names without a schema)", null,
                    ex);
        }
    }

    /**
     * Makes sure that everything that an earlier execution has done was met again.
     * @throws ResumptionRefusedException if the script ended before
     */
    void requireAllResumed() {
        this.resumption.requireAllResumed();
    }

    /**
     * The migration is about to write through its own connection. If that is committed
     * before the revision ends, it is in the journal.
     */
    private void writing(String sql) {
        this.tally.beginConnectionWork();
        this.resumption.requireNoConnectionWork(sql);
        try {
            this.schema.leave();
            this.journal.connectionWork(this.tally.journalConnectionWork(), this.tally.operations(),
                    this.tally.checksum(), sql);
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.tally.nextStatement(), sql, null, ex);
        }
    }

    /**
     * The migration is about to do something with its own connection.
     */
    private void using(String sql) {
        requireNotOver();
        try {
            this.schema.before(sql);
            this.schema.enter();
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.tally.nextStatement(), "(finding names without a schema)", null,
                    ex);
        }
    }

    private void requireNotOver() {
        if (this.over) {
            throw new MigrateException(
                    "The revision is over, and its transaction has ended: what it has started, such as a thread, must not execute anything any more. Let the revision wait for it");
        }
    }

    /**
     * The migration has ended, one way or the other.
     */
    void end() {
        this.over = true;
    }

    /**
     * Names without a schema are looked for where they were before the migration.
     * @param failed whether the transaction was rolled back
     * @throws SQLException if the database refuses
     */
    void leaveSchema(boolean failed) throws SQLException {
        if (failed) {
            this.schema.restore();
        }
        else {
            this.schema.leave();
        }
    }

    private boolean isForOutside(Operation operation) {
        if (!this.dialect.transactionalDdl()) {
            return false;
        }
        boolean concurrently = operation instanceof ExecuteSql
                || (operation instanceof CreateIndex create && create.concurrently())
                || (operation instanceof DropIndex drop && drop.concurrently());
        return concurrently && render(operation).stream().map(SqlStatement::sql).anyMatch(OutsideStatement::test);
    }

    private void requireNothingUncommitted(Operation operation) {
        if (this.tally.isSomethingUncommitted()) {
            throw new MigrateException(
                    "%s cannot be done in a transaction, and what the revision did before would have to be committed first. Do it at the beginning, or in a revision of its own, or write op.autocommit(() -> …) around it (in SQL: -- migrate: autocommit)"
                        .formatted((operation instanceof ExecuteSql sql) ? new StatementSummary(sql.sql()).text()
                                : "What is done concurrently to an index of table "
                                        + operation.subject().map(QualifiedName::toString).orElse("")));
        }
    }

    private void run(Backfill operation) {
        List<JournalEntry> entries = entries(render(operation));
        String update = entries.get(0).sql();
        String count = "select count(*) from %s where %s".formatted(this.dialect.identifiers().sql(operation.table()),
                operation.condition());
        BackfillExecution execution = new BackfillExecution(this.connection, operation, update, count, this.gate,
                System::nanoTime);
        try {
            this.journal.plan(entries);
            this.journal.begin(entries.get(0), true);
            execution.run();
            this.journal.executed();
            this.journal.done(entries.get(0));
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.tally.nextStatement(), update, null, ex);
        }
        finally {
            this.tally.fill(execution.rows());
        }
        this.execution.count(entries.get(0));
    }

    @Override
    public <X extends Exception> void autocommit(OperationBlock<X> block) throws X {
        requireNotOver();
        this.transaction.leaveFor(block);
    }

    @Override
    public <X extends Exception> void within(Timeouts timeouts, OperationBlock<X> block) throws X {
        this.transaction.within(timeouts, block);
    }

    @Override
    public Connection connection() {
        requireNotOver();
        this.tally.handOutConnection();
        return this.guardedConnection;
    }

    @Override
    public String dialect() {
        return this.dialect.name();
    }

    /**
     * What the step has done so far.
     */
    StepTally tally() {
        return this.tally;
    }

}
