package dev.migrate.script;

import java.util.List;

import dev.migrate.operation.Operation;

/**
 * Gives the SQL of the operations of a script, in their order.
 */
@FunctionalInterface
public interface StatementRenderer {

    /**
     * The statements that carry out the next operation.
     * @param operation the operation
     * @return the statements, without terminators
     */
    List<String> render(Operation operation);

    /**
     * The statements of an operation that the script only suggests in the place of the
     * next one: those that come after do not find it done.
     * @param operation the operation
     * @return the statements, without terminators
     */
    default List<String> renderAlternative(Operation operation) {
        return render(operation);
    }

}
