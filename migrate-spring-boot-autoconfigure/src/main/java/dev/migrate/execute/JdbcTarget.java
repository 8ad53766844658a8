package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

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
import dev.migrate.execute.JournalEntry.Progress;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Carries out the operations of one step on a connection, and counts and hashes what it
 * sends.
 */
class JdbcTarget implements OperationTarget {

    private static final Pattern ROW_CHANGE = Pattern.compile("\\s*(insert|update|delete|merge)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern INSERT = Pattern.compile("\\s*insert\\b", Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;

    private final Connection connection;

    private final Connection guardedConnection;

    private final TransactionFrame.Opened frame;

    private final TableLookup tables;

    private final StatementRecovery recovery;

    private final StatementGate gate;

    private final StepLimits limits;

    private final StepJournal journal;

    private final ScriptSchema schema;

    private final InterruptedStep interrupted;

    private final SqlChecksum checksum = new SqlChecksum();

    private final SqlChecksum scriptChecksum = new SqlChecksum();

    private int operations;

    private int journaled;

    private int statements;

    private int committedStatements;

    private long filledRows;

    private boolean outside;

    private boolean connectionHandedOut;

    private boolean connectionWorkCommitted;

    private boolean inserted;

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
        this.limits = limits;
        this.gate = gate;
        this.dialect = dialect;
        this.frame = frame;
        this.connection = connection;
        this.journal = journal;
        this.interrupted = interrupted;
        this.schema = new ScriptSchema(dialect.sessionSchema(), connection);
        this.guardedConnection = GuardedConnection.of(connection, this::using, this::writing);
        this.tables = new LiveTables(dialect, connection);
        this.recovery = new StatementRecovery(dialect, connection);
    }

    @Override
    public void apply(Operation operation) {
        requireNotOver();
        if (operation instanceof ExecuteSql sql && sql.controlsTransaction()) {
            throw ForbiddenStatement.inRevision(this.statements + 1, sql);
        }
        if (isForOutside(operation)) {
            if (!this.outside) {
                requireNothingUncommitted(operation);
                autocommit(() -> apply(operation));
                return;
            }
            // It waits for old transactions rather than for a lock, and nobody behind it.
            if (this.limits.timeouts().areAsConfigured()) {
                within(new Timeouts(Duration.ZERO, null), () -> carryOut(operation));
                return;
            }
        }
        carryOut(operation);
    }

    private void carryOut(Operation operation) {
        this.operations++;
        this.scriptChecksum.add(OperationChecksum.of(operation));
        if (this.operations > this.interrupted.lastOperation() || !resume(operation)) {
            begin(operation);
        }
    }

    private void begin(Operation operation) {
        if (operation instanceof Backfill backfill) {
            autocommit(() -> run(backfill));
            return;
        }
        List<JournalEntry> entries = entries(operation, render(operation));
        for (JournalEntry entry : entries) {
            execute(operation, entry, entry.sql(), (entry.part() == 1) ? entries : List.of());
        }
    }

    private List<JournalEntry> entries(Operation operation, List<SqlStatement> statements) {
        return this.journal.entries(this.journaled + 1, this.operations, OperationChecksum.of(operation),
                this.checksum.value(), statements);
    }

    private List<SqlStatement> render(Operation operation) {
        try {
            this.schema.enter();
            List<SqlStatement> statements = this.dialect.ddl().render(operation, this.tables);
            this.schema.leave();
            return statements;
        }
        catch (UnreadableCatalogException ex) {
            throw new StatementFailedException(this.statements + 1, "(%s)".formatted(ex.what()), null, ex.reason());
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.statements + 1, "(finding names without a schema)", null, ex);
        }
    }

    /**
     * Goes on with an operation that an earlier execution has come to.
     * @return {@code false} if it is to be carried out from its beginning
     */
    private boolean resume(Operation operation) {
        List<JournalEntry> entries = this.interrupted.of(this.operations);
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
            throw new StatementFailedException(this.statements + 1, "(finding out what took effect)", null, ex);
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
            count(entry);
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
                count(entry);
                return;
            }
        }
        execute(operation, entry, check.sql(operation, entry), List.of());
    }

    /**
     * A setting was lost with the session that it was made for.
     */
    private void repeat(Operation operation, JournalEntry entry) throws SQLException {
        if (operation instanceof ExecuteSql sql && SessionStatement.isSetting(sql.sql())) {
            if (SessionStatement.isComputed(sql.sql())) {
                throw ResumptionRefusedException.lostValue(entry.number(), sql.sql());
            }
            this.schema.enter();
            send(sql.sql());
            this.schema.leave();
        }
    }

    /**
     * Makes sure that everything that an earlier execution has done was met again.
     * @throws ResumptionRefusedException if the script ended before
     */
    void requireAllResumed() {
        if (this.operations < this.interrupted.lastOperation()) {
            throw ResumptionRefusedException.changed(this.interrupted.of(this.interrupted.lastOperation()).get(0).sql(),
                    "(nothing: the script ends before)");
        }
    }

    private void execute(Operation operation, JournalEntry entry, String sql, List<JournalEntry> plan) {
        // Outside of a transaction a change of rows gets one of its own, with its entry.
        requireSession(operation, sql);
        boolean ownTransaction = this.outside && !(operation instanceof Backfill) && ROW_CHANGE.matcher(sql).matches();
        try {
            if (ownTransaction) {
                this.connection.setAutoCommit(false);
            }
            this.journal.plan(plan);
            this.journal.begin(entry, !plan.isEmpty());
            this.gate.pass(sql);
            this.schema.enter();
            if (!this.recovery.completes(sql)) {
                send(sql, !ownTransaction && this.outside || !this.dialect.transactionalDdl());
            }
            this.schema.leave();
            this.gate.done();
            this.journal.executed();
            this.journal.done(entry);
            if (ownTransaction || (!this.dialect.transactionalDdl() && !this.outside)) {
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
            throw new StatementFailedException(this.statements + 1, sql,
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
            throw ResumptionRefusedException.lostValue(this.statements + 1, sql);
        }
        this.inserted |= INSERT.matcher(sql).lookingAt();
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

    private void count(JournalEntry entry) {
        this.journaled = entry.number();
        this.statements++;
        this.checksum.restore(entry.checksum());
        if (this.outside || !this.dialect.transactionalDdl() || entry.is(Progress.DONE)) {
            this.committedStatements = this.statements;
        }
    }

    /**
     * The migration is about to write through its own connection. If that is committed
     * before the revision ends, it is in the journal.
     */
    private void writing(String sql) {
        this.operations++;
        if (this.operations <= this.interrupted.lastOperation()) {
            throw this.interrupted.of(this.operations)
                .stream()
                .findFirst()
                .map(ResumptionRefusedException::connectionWork)
                .orElseGet(() -> ResumptionRefusedException.changed("(nothing)", sql));
        }
        this.journaled++;
        try {
            this.schema.leave();
            this.journal.connectionWork(this.journaled, this.operations, this.checksum.value(), sql);
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.statements + 1, sql, null, ex);
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
            throw new StatementFailedException(this.statements + 1, "(finding names without a schema)", null, ex);
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
        if (this.statements > this.committedStatements || this.connectionHandedOut) {
            throw new MigrateException(
                    "%s cannot be done in a transaction, and what the revision did before would have to be committed first. Do it at the beginning, or in a revision of its own, or write op.autocommit(() -> …) around it (in SQL: -- migrate: autocommit)"
                        .formatted((operation instanceof ExecuteSql sql) ? new StatementSummary(sql.sql()).text()
                                : "What is done concurrently to an index of table "
                                        + operation.subject().map(QualifiedName::toString).orElse("")));
        }
    }

    private void run(Backfill operation) {
        List<JournalEntry> entries = entries(operation, render(operation));
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
            throw new StatementFailedException(this.statements + 1, update, null, ex);
        }
        finally {
            this.filledRows += execution.rows();
        }
        count(entries.get(0));
    }

    @Override
    public <X extends Exception> void autocommit(OperationBlock<X> block) throws X {
        requireNotOver();
        if (this.outside) {
            block.run();
            return;
        }
        leaveTransaction();
        boolean completed = false;
        try {
            block.run();
            completed = true;
        }
        finally {
            this.connectionWorkCommitted |= this.connectionHandedOut;
            this.outside = false;
            this.journal.enterTransaction(!this.dialect.transactionalDdl());
            enterTransaction(completed);
        }
    }

    @Override
    public <X extends Exception> void within(Timeouts timeouts, OperationBlock<X> block) throws X {
        Timeouts before = change(this.limits.timeouts().current().overriddenBy(timeouts));
        boolean completed = false;
        try {
            block.run();
            completed = true;
        }
        finally {
            restore(before, completed);
        }
    }

    private void restore(Timeouts before, boolean completed) {
        try {
            change(before);
        }
        catch (StatementFailedException ex) {
            // After a failure the transaction may take no statement any more, and its end
            // resets the timeouts.
            if (completed) {
                throw ex;
            }
        }
    }

    private Timeouts change(Timeouts next) {
        try {
            return this.limits.timeouts().change(next, this.outside);
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.statements + 1, "(setting the timeouts)", null, ex);
        }
    }

    private void leaveTransaction() {
        try {
            this.schema.leave();
            this.frame.beforeCommit();
            this.journal.leaveTransaction();
            this.connection.commit();
            this.committedStatements = this.statements;
            this.connectionWorkCommitted |= this.connectionHandedOut;
            this.connection.setAutoCommit(true);
            this.outside = true;
            this.limits.timeouts().leaveTransaction();
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.statements + 1,
                    "(commit before what is done outside a transaction)", null, ex);
        }
    }

    private void enterTransaction(boolean completed) {
        try {
            this.limits.timeouts().enterTransaction();
            this.connection.setAutoCommit(false);
            this.limits.timeouts().beginTransaction();
        }
        catch (SQLException ex) {
            // What broke the connection is worth more than that it is broken.
            if (completed) {
                throw new StatementFailedException(this.statements + 1,
                        "(begin after what is done outside a transaction)", null, ex);
            }
        }
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

    @Override
    public Connection connection() {
        requireNotOver();
        this.connectionHandedOut = true;
        return this.guardedConnection;
    }

    @Override
    public String dialect() {
        return this.dialect.name();
    }

    int statements() {
        return this.statements;
    }

    /**
     * How many of the statements stay if the step fails from here on.
     * @return the first so many
     */
    int committedStatements() {
        return this.committedStatements;
    }

    /**
     * How many rows have been filled in, and stay.
     * @return the number of rows
     */
    long filledRows() {
        return this.filledRows;
    }

    /**
     * Whether the migration may have done more than what is counted, and it stays.
     * @return whether it has asked for the connection, and that was committed
     */
    boolean connectionWorkMayStay() {
        return this.connectionWorkCommitted || (this.connectionHandedOut && !this.dialect.transactionalDdl());
    }

    /**
     * Whether something would remain if the step failed now.
     */
    boolean somethingStays() {
        return this.committedStatements > 0 || this.filledRows > 0 || connectionWorkMayStay();
    }

    String checksum() {
        return this.checksum.value();
    }

    /**
     * A hash of what the script says.
     * @return the hash, or {@code null} if it says something by way of its connection
     */
    @Nullable String scriptChecksum() {
        return this.connectionHandedOut ? null : this.scriptChecksum.value();
    }

}
