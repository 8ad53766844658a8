package dev.migrate.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;

/**
 * The operations found so far, each in the phase in which its turn is.
 */
final class Changes {

    private final Map<Phase, List<Operation>> operations = new EnumMap<>(Phase.class);

    private final Set<QualifiedName> subjects = new HashSet<>();

    private final TakenNames takenNames = new TakenNames();

    /**
     * The names that new constraints and indexes cannot have.
     */
    TakenNames takenNames() {
        return this.takenNames;
    }

    void add(Phase phase, Operation operation) {
        this.takenNames.take(operation);
        this.operations.computeIfAbsent(phase, (key) -> new ArrayList<>()).add(operation);
        operation.subject().ifPresent(this.subjects::add);
    }

    List<Operation> in(Phase phase) {
        return List.copyOf(this.operations.getOrDefault(phase, List.of()));
    }

    /**
     * Whether nothing was found to be done to a table.
     * @param table its name
     * @return whether it stays as it is
     */
    boolean leave(QualifiedName table) {
        return !this.subjects.contains(table);
    }

    List<Operation> inOrder() {
        return this.operations.values().stream().flatMap(List::stream).toList();
    }

}
