package dev.migrate;

import java.util.List;

import dev.migrate.operation.Operation;

/**
 * Puts operations that a comparison found in other words, for instance to create every
 * index concurrently. Declared as a bean, it is called for each operation, in order,
 * before anything is reported or written; of several rewriters, each gets what the one
 * before it returned.
 */
@FunctionalInterface
public interface OperationRewriter {

    /**
     * Replaces an operation.
     * @param operation what was found
     * @return what to do instead, in order: the operation itself to leave it as it is,
     * nothing to leave it out
     */
    List<Operation> rewrite(Operation operation);

}
