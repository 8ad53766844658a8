package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

import org.jspecify.annotations.Nullable;

/**
 * Carries out the operations of one step on a connection, and counts and hashes what it
 * sends.
 */
class JdbcTarget implements OperationTarget {

    private final Dialect dialect;

    private final Connection connection;

    private final Connection guardedConnection;

    private final TransactionFrame.Opened frame;

    private final TableLookup tables;

    private final StatementGate gate;

    private final StepLimits limits;

    private final SqlChecksum checksum = new SqlChecksum();

    private int statements;

    private int committedStatements;

    private long filledRows;

    private boolean outside;

    private boolean connectionHandedOut;

    private boolean connectionWorkCommitted;

    /**
     * Carries out the operations of a step.
     * @param dialect the dialect of the database
     * @param connection the connection to use
     * @param frame what the transaction of the step is in
     * @param gate is passed by each statement before it is executed
     * @param limits how long statements may take
     */
    JdbcTarget(Dialect dialect, Connection connection, TransactionFrame.Opened frame, StatementGate gate,
            StepLimits limits) {
        this.limits = limits;
        this.gate = gate;
        this.dialect = dialect;
        this.frame = frame;
        this.connection = connection;
        this.guardedConnection = GuardedConnection.of(connection);
        this.tables = new LiveTables(dialect, connection);
    }

    @Override
    public void apply(Operation operation) {
        if (operation instanceof ExecuteSql sql && sql.controlsTransaction()) {
            throw ForbiddenStatement.inRevision(this.statements + 1, sql);
        }
        if (operation instanceof Backfill backfill) {
            autocommit(() -> run(backfill));
            return;
        }
        requireOutside(operation);
        for (SqlStatement statement : render(operation)) {
            execute(statement, (operation instanceof ExecuteSql sql) ? sql : null);
        }
    }

    private List<SqlStatement> render(Operation operation) {
        try {
            return this.dialect.ddl().render(operation, this.tables);
        }
        catch (UnreadableCatalogException ex) {
            throw new StatementFailedException(this.statements + 1, "(%s)".formatted(ex.what()), null, ex.reason());
        }
    }

    private void execute(SqlStatement sql, @Nullable ExecuteSql source) {
        try {
            this.gate.pass(sql.sql());
            sendUntilLocked(sql.sql());
            if (!this.dialect.transactionalDdl() && !this.outside) {
                // The next DDL would commit it anyway: like this the count of what took
                // effect is exact.
                this.connection.commit();
            }
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.statements + 1, sql.sql(),
                    (source != null) ? source.origin() : null, ex);
        }
        executed(sql.sql());
    }

    /**
     * A statement that is no part of a transaction can be tried again on its own.
     */
    private void sendUntilLocked(String sql) throws SQLException {
        while (true) {
            try {
                send(sql);
                return;
            }
            catch (SQLException ex) {
                boolean alone = this.outside || !this.dialect.transactionalDdl();
                if (!alone || !this.limits.retries().areLeft() || !this.limits.retries().isRefused(ex)) {
                    throw ex;
                }
                this.limits.retries().pause(new StatementSummary(sql).text(), ex);
            }
        }
    }

    private void send(String sql) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            // A brace in a script is a brace, not a JDBC escape.
            statement.setEscapeProcessing(false);
            this.limits.timeouts().limit(statement);
            statement.execute(sql);
            finish(statement);
        }
    }

    private void executed(String sql) {
        this.statements++;
        this.checksum.add(sql);
        if (this.outside || !this.dialect.transactionalDdl()) {
            this.committedStatements = this.statements;
        }
    }

    private void requireOutside(Operation operation) {
        boolean concurrently = (operation instanceof CreateIndex create && create.concurrently())
                || (operation instanceof DropIndex drop && drop.concurrently());
        if (concurrently && this.dialect.transactionalDdl() && !this.outside) {
            throw new MigrateException(
                    "An index of table %s cannot be created or dropped concurrently in the transaction of the revision. Write op.autocommit(() -> …) around it, best in a revision of its own"
                        .formatted(operation.subject().map(QualifiedName::toString).orElse("")));
        }
    }

    private void run(Backfill operation) {
        String update = render(operation).get(0).sql();
        String count = "select count(*) from %s where %s".formatted(this.dialect.identifiers().sql(operation.table()),
                operation.condition());
        BackfillExecution execution = new BackfillExecution(this.connection, operation, update, count);
        try {
            execution.run();
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.statements + 1, update, null, ex);
        }
        finally {
            this.filledRows += execution.rows();
        }
        executed(update);
    }

    @Override
    public <X extends Exception> void autocommit(OperationBlock<X> block) throws X {
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
            this.frame.beforeCommit();
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

}
