package dev.migrate.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.execute.LineDifference.Change;
import dev.migrate.execute.LineDifference.Line;
import dev.migrate.operation.Operation;

/**
 * A script that was edited under its half done step: what it has executed, beside what it
 * says now.
 */
final class EditedScript {

    private final Dialect dialect;

    private final TableLookup tables;

    private final List<List<JournalEntry>> executed;

    private final StatementDifference difference = new StatementDifference();

    /**
     * A script that was edited.
     * @param dialect the dialect of the database
     * @param tables the tables that there are
     * @param interrupted what was executed
     */
    EditedScript(Dialect dialect, TableLookup tables, InterruptedStep interrupted) {
        this.dialect = dialect;
        this.tables = tables;
        this.executed = IntStream.rangeClosed(1, interrupted.lastOperation())
            .mapToObj(interrupted::of)
            .filter((entries) -> !entries.isEmpty())
            .toList();
    }

    /**
     * Compares it with what it says now. Where it says the same in other SQL, as after an
     * update of the library, that is no difference.
     * @param operations all its operations
     * @return the difference
     */
    StatementDifference compare(List<Operation> operations) {
        List<String> before = this.executed.stream().map((entries) -> entries.get(0).operationChecksum()).toList();
        List<Operation> now = operations.stream().filter((operation) -> !isNothing(operation, before)).toList();
        List<Line> lines = LineDifference.of(before, now.stream().map(OperationChecksum::of).toList());
        int turn = turn(lines);
        int removed = 0;
        int added = 0;
        for (Line line : lines) {
            if (line.is(Change.NONE)) {
                this.difference.same(texts(this.executed.get(removed)));
            }
            else if (line.is(Change.REMOVED)) {
                this.difference.removed(texts(this.executed.get(removed)));
            }
            else if (added < turn) {
                this.difference.added(render(now.get(added)));
            }
            removed += line.is(Change.ADDED) ? 0 : 1;
            added += line.is(Change.REMOVED) ? 0 : 1;
        }
        return this.difference;
    }

    private boolean isNothing(Operation operation, List<String> before) {
        return !before.contains(OperationChecksum.of(operation)) && render(operation).isEmpty();
    }

    /**
     * How many of the operations may stand in the place of what was executed. What comes
     * after that was not edited: it was not its turn yet.
     */
    private static int turn(List<Line> lines) {
        int last = lines.size();
        while (last > 0 && !lines.get(last - 1).is(Change.NONE)) {
            last--;
        }
        long kept = lines.subList(0, last).stream().filter((line) -> !line.is(Change.REMOVED)).count();
        long removed = lines.subList(last, lines.size()).stream().filter((line) -> line.is(Change.REMOVED)).count();
        return (int) (kept + removed);
    }

    private static List<String> texts(List<JournalEntry> entries) {
        return entries.stream().map(EditedScript::text).toList();
    }

    private static String text(JournalEntry entry) {
        return (entry.sql().length() < JournalTable.SQL_LENGTH) ? entry.sql() : entry.sql() + "…";
    }

    private List<String> render(Operation operation) {
        try {
            List<String> statements = new ArrayList<>();
            for (SqlStatement statement : this.dialect.ddl().render(operation, this.tables)) {
                String sql = statement.sql();
                statements.add((sql.length() < JournalTable.SQL_LENGTH) ? sql
                        : sql.substring(0, JournalTable.SQL_LENGTH) + "…");
            }
            return statements;
        }
        catch (MigrateException ex) {
            return List.of(operation.toString());
        }
    }

}
