package dev.migrate.execute;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.Operation;

/**
 * Compares what a script says with what an earlier execution of it has done.
 */
final class ResumptionCheck {

    private final Dialect dialect;

    private final TableLookup tables;

    private final InterruptedStep interrupted;

    ResumptionCheck(Dialect dialect, TableLookup tables, InterruptedStep interrupted) {
        this.dialect = dialect;
        this.tables = tables;
        this.interrupted = interrupted;
    }

    /**
     * Makes sure that an operation is the one that was executed. It is if it says the
     * same, or if its SQL is the same.
     * @param operation the operation as the script has it
     * @param entries the statements of what was executed in its place; none if that came
     * to nothing
     * @throws ResumptionRefusedException if it is another one
     */
    void requireSame(Operation operation, List<JournalEntry> entries) {
        if (entries.isEmpty() || entries.get(0).operationChecksum().equals(OperationChecksum.of(operation))) {
            return;
        }
        List<String> now = render(operation);
        if (!isSame(entries, now)) {
            throw ResumptionRefusedException.changed(
                    entries.stream().map(JournalEntry::sql).collect(Collectors.joining(";\n")),
                    now.isEmpty() ? operation.toString() : String.join(";\n", now));
        }
    }

    private boolean isSame(List<JournalEntry> entries, List<String> now) {
        if (entries.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            JournalEntry entry = entries.get(i);
            if (!entry.matches(this.interrupted.checksumBefore(entry.number()), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What it would come to now, which need not be what it came to.
     */
    private List<String> render(Operation operation) {
        try {
            return this.dialect.ddl().render(operation, this.tables).stream().map(SqlStatement::sql).toList();
        }
        catch (MigrateException ex) {
            return List.of();
        }
    }

    /**
     * The whole of a statement of which the journal may have kept only the beginning.
     * @param operation the operation that it belongs to
     * @param entry what the journal has
     * @return the statement
     * @throws ResumptionRefusedException if it cannot be had any more
     */
    String sql(Operation operation, JournalEntry entry) {
        String before = this.interrupted.checksumBefore(entry.number());
        if (entry.matches(before, entry.sql())) {
            return entry.sql();
        }
        return render(operation).stream()
            .filter((sql) -> entry.matches(before, sql))
            .findFirst()
            .orElseThrow(() -> ResumptionRefusedException.changed(entry.sql(), "(it comes to another statement now)"));
    }

}
