package dev.migrate.dialect;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.execute.OperationPreparation;
import dev.migrate.operation.Operation;

/**
 * Lets a test say operations as a migration does.
 */
final class CollectedOperations implements OperationTarget {

    private final List<Operation> operations = new ArrayList<>();

    private final String dialect;

    private CollectedOperations(String dialect) {
        this.dialect = dialect;
    }

    static List<Operation> of(Consumer<Operations> migration) {
        return of("none", migration);
    }

    static List<Operation> of(String dialect, Consumer<Operations> migration) {
        CollectedOperations target = new CollectedOperations(dialect);
        migration.accept(new Operations(target));
        return target.operations;
    }

    /**
     * The operations as they are carried out, where nothing is left without a name.
     * @param dialect the name of the dialect
     * @param migration says them
     * @return the operations
     */
    static List<Operation> named(String dialect, Consumer<Operations> migration) {
        CollectedOperations target = new CollectedOperations(dialect);
        migration.accept(new Operations(OperationPreparation.DEFAULT.before(target)));
        return target.operations;
    }

    @Override
    public void apply(Operation operation) {
        this.operations.add(operation);
    }

    @Override
    public Connection connection() {
        throw new IllegalStateException("No database");
    }

    @Override
    public String dialect() {
        return this.dialect;
    }

}
