package dev.migrate.lint;

import java.util.List;
import java.util.Optional;

import dev.migrate.operation.Operation;

/**
 * Looks for one kind of danger.
 */
interface Rule {

    /**
     * Judges one operation.
     * @param operation the operation
     * @param all all operations of the revision, for what there is besides
     * @return a warning, or empty if there is nothing to say
     */
    Optional<Diagnostic> check(Operation operation, List<Operation> all);

}
