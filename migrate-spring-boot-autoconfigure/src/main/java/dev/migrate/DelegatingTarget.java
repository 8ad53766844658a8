package dev.migrate;

import java.sql.Connection;

import dev.migrate.operation.Operation;

/**
 * Hands everything on to another target.
 */
abstract class DelegatingTarget implements OperationTarget {

    private final OperationTarget target;

    DelegatingTarget(OperationTarget target) {
        this.target = target;
    }

    @Override
    public void apply(Operation operation) {
        this.target.apply(operation);
    }

    @Override
    public <X extends Exception> void autocommit(OperationBlock<X> block) throws X {
        this.target.autocommit(block);
    }

    @Override
    public <X extends Exception> void within(Timeouts timeouts, OperationBlock<X> block) throws X {
        this.target.within(timeouts, block);
    }

    @Override
    public Connection connection() {
        return this.target.connection();
    }

    @Override
    public String dialect() {
        return this.target.dialect();
    }

}
