package dev.migrate;

import dev.migrate.operation.CustomOperation;

/**
 * Says what is to be done for an operation of an application's own. Declared as a bean,
 * it is used wherever the operation is: on a database, where SQL is written without one,
 * and where a revision is judged.
 *
 * @param <O> the operation
 */
public interface OperationRenderer<O extends CustomOperation> {

    /**
     * The operation.
     * @return its class
     */
    Class<O> type();

    /**
     * Says an operation in terms of others.
     * @param operation the operation
     * @param op takes the others; {@link Operations#dialect()} tells for which database,
     * {@link Operations#connection()} is not always there
     */
    void render(O operation, Operations op);

}
