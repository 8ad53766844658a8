package dev.migrate.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.lint.Diagnostic;
import dev.migrate.lint.Linter;
import dev.migrate.operation.Operation;
import dev.migrate.script.Instruction;

/**
 * Operations with what is risky about them, as it is written above each.
 */
final class LintedInstructions {

    private static final Linter LINTER = new Linter();

    private LintedInstructions() {
    }

    static List<Instruction> of(List<Operation> operations) {
        Map<Operation, List<String>> remarks = new IdentityHashMap<>();
        LINTER.lint(operations)
            .forEach((diagnostic) -> remarks.computeIfAbsent(diagnostic.operation(), (key) -> new ArrayList<>())
                .add(remark(diagnostic)));
        return operations.stream()
            .map((operation) -> new Instruction(operation, remarks.getOrDefault(operation, List.of())))
            .toList();
    }

    /**
     * What is risky about the operations together.
     * @param operations the operations
     * @return a line each; empty if nothing is
     */
    static List<String> remarks(List<Operation> operations) {
        return LINTER.lint(operations).stream().map(LintedInstructions::remark).toList();
    }

    private static String remark(Diagnostic diagnostic) {
        return (diagnostic.destructive() ? "destructive (%s): %s" : "risky (%s): %s").formatted(diagnostic.code(),
                diagnostic.message());
    }

}
