package dev.migrate.execute;

import java.sql.Connection;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.OperationBlock;
import dev.migrate.OperationRenderer;
import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.Timeouts;
import dev.migrate.operation.Conditional;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CustomOperation;
import dev.migrate.operation.Operation;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * Prepares operations before it hands them on.
 */
final class PreparedTarget implements OperationTarget {

    private final OperationPreparation preparation;

    private final OperationTarget target;

    PreparedTarget(OperationPreparation preparation, OperationTarget target) {
        this.preparation = preparation;
        this.target = target;
    }

    @Override
    public void apply(Operation operation) {
        if (operation instanceof CustomOperation custom) {
            renderer(custom).accept(custom, new Operations(this));
        }
        else {
            this.target.apply(named(operation));
        }
    }

    private Operation named(Operation operation) {
        if (operation instanceof Conditional conditional) {
            return new Conditional(conditional.existence(), named(conditional.operation()));
        }
        if (operation instanceof CreateTable create) {
            return new CreateTable(NamingConvention.name(this.preparation.naming(), create.table()));
        }
        if (operation instanceof CreateConstraint create) {
            return new CreateConstraint(create.table(), naming(create.table()).name(create.constraint()),
                    create.notValid());
        }
        if (operation instanceof CreateIndex create) {
            return new CreateIndex(create.table(), naming(create.table()).name(create.index()), create.concurrently());
        }
        return operation;
    }

    private NamingConvention naming(QualifiedName table) {
        return new NamingConvention(this.preparation.naming(), Table.of(table, List.of(), null), List.of());
    }

    private Rendering renderer(CustomOperation operation) {
        return this.preparation.renderers()
            .stream()
            .filter((renderer) -> renderer.type().isInstance(operation))
            .findFirst()
            .map(Rendering::of)
            .orElseThrow(() -> new MigrateException(
                    "Nobody says what is to be done for %s. Declare a bean of type OperationRenderer for %s"
                        .formatted(operation, operation.getClass().getName())));
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

    /**
     * A renderer whose type has been found to fit.
     */
    private interface Rendering {

        void accept(CustomOperation operation, Operations op);

        static <O extends CustomOperation> Rendering of(OperationRenderer<O> renderer) {
            return (operation, op) -> renderer.render(renderer.type().cast(operation), op);
        }

    }

}
