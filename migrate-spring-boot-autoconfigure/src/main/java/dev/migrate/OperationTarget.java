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
