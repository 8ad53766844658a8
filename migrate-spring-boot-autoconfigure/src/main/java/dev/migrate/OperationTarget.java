package dev.migrate;

import java.sql.Connection;

import dev.migrate.operation.Operation;

/**
 * What becomes of the operations of a migration: they are carried out on a database,
 * collected, or written down.
 */
public interface OperationTarget {

    /**
     * Takes the next operation.
     * @param operation the operation
     */
    void apply(Operation operation);

    /**
     * Runs a part of a migration outside the transaction of the revision. Where nothing
     * is carried out, there is no transaction to leave.
     * @param block the part, whose operations come to this target
     * @param <X> what the part may throw
     * @throws X if the part does
     */
    default <X extends Exception> void autocommit(OperationBlock<X> block) throws X {
        block.run();
    }

    /**
     * Runs a part of a migration with timeouts of its own. Where nothing is carried out,
     * nothing takes time.
     * @param timeouts the timeouts
     * @param block the part, whose operations come to this target
     * @param <X> what the part may throw
     * @throws X if the part does
     */
    default <X extends Exception> void within(Timeouts timeouts, OperationBlock<X> block) throws X {
        block.run();
    }

    /**
     * The connection on which the operations are carried out.
     * @return the connection, in the transaction of the revision
     * @throws MigrateException if there is none, because the operations are only
     * collected or written down
     */
    Connection connection();

    /**
     * The family of databases that the operations are for.
     * @return for instance {@code postgresql}
     */
    String dialect();

}
