package dev.migrate.lint;

import dev.migrate.operation.Operation;

/**
 * A warning of one operation.
 *
 * @param code names the rule, for instance {@code D3}
 * @param message says what is lost or may fail, and what to do instead
 * @param operation the operation
 * @param destructive whether data is lost, rather than that the operation may fail
 */
public record Diagnostic(String code, String message, Operation operation, boolean destructive) {

}
