package dev.migrate.execute;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.OperationTarget;
import dev.migrate.dialect.Dialect;
import dev.migrate.operation.Operation;

/**
 * Takes the operations of a script without carrying them out. There is no connection: a
 * script that asks for one cannot be looked at without being executed.
 */
final class ScriptReading implements OperationTarget {

    private final Dialect dialect;

    private final List<Operation> operations = new ArrayList<>();

    ScriptReading(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void apply(Operation operation) {
        this.operations.add(operation);
    }

    @Override
    public Connection connection() {
        throw new MigrateException("There is no connection where a script is only looked at");
    }

    @Override
    public String dialect() {
        return this.dialect.name();
    }

    List<Operation> operations() {
        return this.operations;
    }

}
