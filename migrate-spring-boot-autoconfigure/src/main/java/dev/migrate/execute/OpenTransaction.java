package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.OperationBlock;
import dev.migrate.Timeouts;
import dev.migrate.dialect.TransactionFrame;

/**
 * The transaction of a step, which can be left for a while, with the timeouts that hold
 * in it and outside of it.
 */
final class OpenTransaction {

    private final Connection connection;

    private final TransactionFrame.Opened frame;

    private final StepJournal journal;

    private final StepTimeouts timeouts;

    private final ScriptSchema schema;

    private final StepTally tally;

    private final boolean transactional;

    private boolean outside;

    /**
     * A transaction that has begun.
     * @param connection its connection
     * @param frame what it is in
     * @param journal keeps what is committed before the step ends
     * @param timeouts how long its statements may take
     * @param schema where the script looks for names
     * @param tally what the step has done
     * @param transactional whether the database rolls back DDL
     */
    OpenTransaction(Connection connection, TransactionFrame.Opened frame, StepJournal journal, StepTimeouts timeouts,
            ScriptSchema schema, StepTally tally, boolean transactional) {
        this.connection = connection;
        this.frame = frame;
        this.journal = journal;
        this.timeouts = timeouts;
        this.schema = schema;
        this.tally = tally;
        this.transactional = transactional;
    }

    /**
     * Whether it has been left.
     */
    boolean isLeft() {
        return this.outside;
    }

    /**
     * Commits what there is, does something in autocommit mode, and begins again.
     * @param block what to do
     * @param <X> what it may throw
     * @throws X if it did
     */
    <X extends Exception> void leaveFor(OperationBlock<X> block) throws X {
        if (this.outside) {
            block.run();
            return;
        }
        leave();
        boolean completed = false;
        try {
            block.run();
            completed = true;
        }
        finally {
            this.tally.commitConnectionWork();
            this.outside = false;
            this.journal.enterTransaction(!this.transactional);
            enter(completed);
        }
    }

    private void leave() {
        try {
            this.schema.leave();
            this.frame.beforeCommit();
            this.journal.leaveTransaction();
            this.connection.commit();
            this.tally.commit();
            this.connection.setAutoCommit(true);
            this.outside = true;
            this.timeouts.leaveTransaction();
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.tally.nextStatement(),
                    "(commit before what is done outside a transaction)", null, ex);
        }
    }

    private void enter(boolean completed) {
        try {
            this.timeouts.enterTransaction();
            this.connection.setAutoCommit(false);
            this.timeouts.beginTransaction();
        }
        catch (SQLException ex) {
            // What broke the connection is worth more than that it is broken.
            if (completed) {
                throw new StatementFailedException(this.tally.nextStatement(),
                        "(begin after what is done outside a transaction)", null, ex);
            }
        }
    }

    /**
     * Does something with other timeouts.
     * @param timeouts the timeouts
     * @param block what to do
     * @param <X> what it may throw
     * @throws X if it did
     */
    <X extends Exception> void within(Timeouts timeouts, OperationBlock<X> block) throws X {
        Timeouts before = change(this.timeouts.current().overriddenBy(timeouts));
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
            return this.timeouts.change(next, this.outside);
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.tally.nextStatement(), "(setting the timeouts)", null, ex);
        }
    }

}
