package dev.migrate;

import dev.migrate.operation.Conditional;
import dev.migrate.operation.Conditional.Existence;
import dev.migrate.operation.Operation;

/**
 * Puts a condition on each operation.
 */
final class ConditionalTarget extends DelegatingTarget {

    private final Existence existence;

    ConditionalTarget(OperationTarget target, Existence existence) {
        super(target);
        this.existence = existence;
    }

    @Override
    public void apply(Operation operation) {
        super.apply(new Conditional(this.existence, operation));
    }

}
