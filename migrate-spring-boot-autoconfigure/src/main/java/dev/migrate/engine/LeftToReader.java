package dev.migrate.engine;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.LikelyRename;
import dev.migrate.lint.Diagnostic;
import dev.migrate.lint.Linter;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;

/**
 * What a generated revision leaves to its reader, as parts of a sentence.
 */
final class LeftToReader {

    /** More than these are counted, and not named. */
    private static final int RENAMES = 5;

    private static final Linter LINTER = new Linter();

    private LeftToReader() {
    }

    /**
     * What is left of a revision.
     * @param upgrade what it does
     * @param renames what is likely to be a rename, and nobody has decided about
     * @return the parts, what only the reader can know first
     */
    static List<String> of(List<Operation> upgrade, List<LikelyRename> renames) {
        List<Diagnostic> diagnostics = LINTER.lint(upgrade);
        List<String> left = new ArrayList<>(undecided(renames));
        add(left, diagnostics.stream().filter(Diagnostic::destructive).count(), "what is marked destructive");
        add(left, diagnostics.stream().filter((diagnostic) -> !diagnostic.destructive()).count(),
                "what is marked risky");
        add(left, upgrade.stream().filter(ExecuteSql.class::isInstance).count(), "what is written as SQL");
        return left;
    }

    private static List<String> undecided(List<LikelyRename> renames) {
        if (renames.size() > RENAMES) {
            return List.of("which of %d likely renames are renames".formatted(renames.size()));
        }
        return renames.stream()
            .map(LikelyRename::rename)
            .map((rename) -> "whether %s was renamed to %s".formatted(rename.from(), rename.to()))
            .toList();
    }

    private static void add(List<String> left, long count, String what) {
        if (count > 0) {
            left.add((count > 1) ? "%s (%d times)".formatted(what, count) : what);
        }
    }

}
