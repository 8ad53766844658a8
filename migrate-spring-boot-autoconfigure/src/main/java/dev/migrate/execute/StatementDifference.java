package dev.migrate.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.execute.LineDifference.Change;
import dev.migrate.execute.LineDifference.Line;

/**
 * The difference of statements, line by line, with some lines around each change, as
 * {@code diff -u} shows it.
 *
 * @see <a href=
 * "https://www.gnu.org/software/diffutils/manual/html_node/Unified-Format.html">Unified
 * Format</a>
 */
final class StatementDifference {

    private static final int CONTEXT = 3;

    private final List<String> before = new ArrayList<>();

    /** Of each line before, the number of its statement. */
    private final List<Integer> numbers = new ArrayList<>();

    private final List<String> after = new ArrayList<>();

    private int statements;

    void same(List<String> statements) {
        removed(statements);
        added(statements);
    }

    void removed(List<String> statements) {
        for (String statement : statements) {
            this.statements++;
            List<String> lines = lines(statement);
            this.before.addAll(lines);
            lines.forEach((line) -> this.numbers.add(this.statements));
        }
    }

    void added(List<String> statements) {
        statements.forEach((statement) -> this.after.addAll(lines(statement)));
    }

    private static List<String> lines(String statement) {
        return (statement.strip() + ";").lines().map(String::stripTrailing).toList();
    }

    /**
     * Shows the difference.
     * @param indent what each line begins with
     * @return the lines, or an empty text if there is no difference
     */
    String text(String indent) {
        List<Line> lines = LineDifference.of(this.before, this.after);
        List<String> text = new ArrayList<>();
        int number = 0;
        boolean shown = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean near = isNearChange(lines, i);
            if (near && !shown) {
                text.add("@@ statement %d @@".formatted(
                        this.numbers.isEmpty() ? 1 : this.numbers.get(Math.min(number, this.numbers.size() - 1))));
            }
            if (near) {
                text.add(lines.get(i).toString());
            }
            shown = near;
            number += lines.get(i).is(Change.ADDED) ? 0 : 1;
        }
        return text.stream().map((line) -> (indent + line).stripTrailing()).collect(Collectors.joining("\n"));
    }

    private static boolean isNearChange(List<Line> lines, int index) {
        return lines.subList(Math.max(0, index - CONTEXT), Math.min(lines.size(), index + CONTEXT + 1))
            .stream()
            .anyMatch((line) -> !line.is(Change.NONE));
    }

}
