package dev.migrate.engine;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.lint.Diagnostic;
import dev.migrate.lint.Linter;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;

/**
 * What a generated revision leaves to its reader, as parts of a sentence.
 */
final class LeftToReader {

    private static final Linter LINTER = new Linter();

    private LeftToReader() {
    }

    static List<String> of(List<Operation> upgrade) {
        List<Diagnostic> diagnostics = LINTER.lint(upgrade);
        List<String> left = new ArrayList<>();
        add(left, diagnostics.stream().filter(Diagnostic::destructive).count(), "what is marked destructive");
        add(left, diagnostics.stream().filter((diagnostic) -> !diagnostic.destructive()).count(),
                "what is marked risky");
        add(left, upgrade.stream().filter(ExecuteSql.class::isInstance).count(), "what is written as SQL");
        return left;
    }

    private static void add(List<String> left, long count, String what) {
        if (count > 0) {
            left.add((count > 1) ? "%s (%d times)".formatted(what, count) : what);
        }
    }

}
