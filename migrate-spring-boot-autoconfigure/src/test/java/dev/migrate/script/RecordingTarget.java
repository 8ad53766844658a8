package dev.migrate.script;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;

/**
 * Collects what a script does.
 */
final class RecordingTarget implements OperationTarget {

    private final List<Operation> operations = new ArrayList<>();

    static List<Operation> upgrade(RevisionScript script) throws Exception {
        RecordingTarget target = new RecordingTarget();
        script.upgrade(new Operations(target));
        return target.operations;
    }

    static List<Operation> downgrade(RevisionScript script) throws Exception {
        RecordingTarget target = new RecordingTarget();
        script.downgrade(new Operations(target));
        return target.operations;
    }

    static List<String> sql(List<Operation> operations) {
        return operations.stream().map((operation) -> ((ExecuteSql) operation).sql()).toList();
    }

    @Override
    public void apply(Operation operation) {
        this.operations.add(operation);
    }

    @Override
    public Connection connection() {
        throw new MigrateException("There is no database");
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

}
