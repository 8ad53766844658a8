package dev.migrate.engine;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.OperationBlock;
import dev.migrate.OperationTarget;
import dev.migrate.Timeouts;
import dev.migrate.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Notes down what a revision would do, without a database.
 */
class OperationRecorder implements OperationTarget {

    private final @Nullable String dialect;

    private final List<Operation> operations = new ArrayList<>();

    private @Nullable String obstacle;

    /**
     * A recorder.
     * @param dialect the only database that the record is for, or {@code null} if it is
     * for all of them
     */
    OperationRecorder(@Nullable String dialect) {
        this.dialect = dialect;
    }

    @Override
    public void apply(Operation operation) {
        this.operations.add(operation);
    }

    @Override
    public <X extends Exception> void autocommit(OperationBlock<X> block) {
        throw obstacle("a part of it is outside of the transaction (autocommit), which the others must not be");
    }

    @Override
    public <X extends Exception> void within(Timeouts timeouts, OperationBlock<X> block) {
        throw obstacle("a part of it has timeouts of its own, which the others must not have");
    }

    @Override
    public Connection connection() {
        throw obstacle("it works on the connection (op.connection()), and what it does there is no operation");
    }

    @Override
    public String dialect() {
        if (this.dialect == null) {
            throw obstacle("it asks which database it runs on (op.dialect()), and would be written for one of them");
        }
        return this.dialect;
    }

    private MigrateException obstacle(String text) {
        this.obstacle = text;
        return new MigrateException("The revision cannot be written down: " + text);
    }

    List<Operation> operations() {
        return this.operations;
    }

    /**
     * What the revision asked for and could not have, whether or not it went on.
     * @return why it cannot be written down, or {@code null} if it can
     */
    @Nullable String obstacle() {
        return this.obstacle;
    }

}
