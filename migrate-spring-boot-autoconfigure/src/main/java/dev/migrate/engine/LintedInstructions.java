package dev.migrate.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrate.LikelyRename;
import dev.migrate.diff.RenameCandidate;
import dev.migrate.lint.Diagnostic;
import dev.migrate.lint.Linter;
import dev.migrate.operation.Operation;
import dev.migrate.script.Instruction;

/**
 * Operations with what is risky about them, as it is written above each.
 */
final class LintedInstructions {

    private static final Linter LINTER = new Linter();

    private final Map<Operation, List<String>> remarks = new IdentityHashMap<>();

    private final Map<Operation, Operation> alternatives = new IdentityHashMap<>();

    private LintedInstructions() {
    }

    static List<Instruction> of(List<Operation> operations) {
        return of(operations, List.of());
    }

    /**
     * Operations of which some are likely to be renames.
     * @param operations the operations
     * @param renames the pairs; the rename stands as a comment above the half that comes
     * first
     * @return the operations with their remarks
     */
    static List<Instruction> of(List<Operation> operations, List<RenameCandidate> renames) {
        LintedInstructions instructions = new LintedInstructions();
        LINTER.lint(operations).forEach((diagnostic) -> instructions.add(diagnostic.operation(), remark(diagnostic)));
        // Last, since the rename itself is written below the remarks.
        renames.forEach((rename) -> instructions.add(rename, operations));
        return operations.stream()
            .map((operation) -> new Instruction(operation, instructions.remarks.getOrDefault(operation, List.of()),
                    instructions.alternatives.get(operation)))
            .toList();
    }

    private void add(RenameCandidate rename, List<Operation> operations) {
        LikelyRename likely = rename.likely();
        List<Operation> halves = Stream.of(rename.add(), rename.drop())
            .flatMap((half) -> RenameCandidate.find(half, operations).stream())
            .sorted((one, other) -> Integer.compare(operations.indexOf(one), operations.indexOf(other)))
            .toList();
        if (halves.size() < 2) {
            return;
        }
        Operation first = halves.get(0);
        this.alternatives.put(first, likely.operation());
        add(first,
                "destructive: likely rename, %d %% alike (%s). If %s is %s now, write this instead of adding one and dropping the other:"
                    .formatted(likely.score(), String.join(", ", likely.reasons()), likely.rename().from(),
                            likely.rename().to()));
        add(halves.get(1), "destructive: likely rename of %s to %s, see above".formatted(likely.rename().from(),
                likely.rename().to()));
    }

    private void add(Operation operation, String remark) {
        this.remarks.computeIfAbsent(operation, (key) -> new ArrayList<>()).add(remark);
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
