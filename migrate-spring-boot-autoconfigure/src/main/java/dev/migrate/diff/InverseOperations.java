package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.QualifiedName;

/**
 * Takes operations back.
 */
public final class InverseOperations {

    private InverseOperations() {
    }

    /**
     * The operations that take others back. Nothing takes back that a constraint was
     * validated, and rows go with the table that was created for them.
     * @param operations operations that each know enough to be taken back, as those of a
     * {@link SchemaComparison} do
     * @return the inverses, last first
     * @throws IllegalArgumentException if one of them does not know enough
     */
    public static List<Operation> of(List<Operation> operations) {
        List<Operation> inverses = new ArrayList<>();
        Set<QualifiedName> created = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                created.add(create.table().name());
            }
            if (operation instanceof ValidateConstraint
                    || (operation instanceof BulkInsert insert && created.contains(insert.table()))) {
                // What holds for all rows holds for new ones too.
                continue;
            }
            if (operation instanceof ExecuteSql sql && sql.reverse() != null) {
                inverses.addAll(inverses(sql, sql.reverse()));
                continue;
            }
            inverses.add(operation.inverse()
                .map(InverseOperations::inOrder)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Cannot be taken back: " + operation.accept(new DifferenceDescription()))));
        }
        Collections.reverse(inverses);
        return List.copyOf(inverses);
    }

    private static List<Operation> inverses(ExecuteSql operation, List<String> reverse) {
        if (reverse.size() == 1) {
            return operation.inverse().stream().toList();
        }
        List<Operation> inverses = new ArrayList<>();
        reverse.forEach((statement) -> inverses.add(0, new ExecuteSql(statement, null)));
        return inverses;
    }

    private static Operation inOrder(Operation operation) {
        return (operation instanceof AlterColumn alter) ? new AlterColumn(alter.table(), alter.column(),
                ColumnChangeOrder.sort(alter.changes()), alter.existing()) : operation;
    }

}
