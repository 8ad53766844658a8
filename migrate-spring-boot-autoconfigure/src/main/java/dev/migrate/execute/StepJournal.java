package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.StepDescription;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.execute.JournalEntry.Progress;

import org.jspecify.annotations.Nullable;

/**
 * Writes down the statements of a step that are committed before the step ends. The entry
 * of a statement is written in the transaction in which the statement is sent. So a
 * statement that changes rows is committed together with its entry, or not at all, and is
 * never in doubt. DDL commits the entry as it begins: an entry that is found later, and
 * only started, is of DDL that may have taken effect.
 */
final class StepJournal {

    private final JournalTable table;

    private final Connection connection;

    private final StepDescription step;

    /** Whether each statement is committed. */
    private boolean immediate;

    private boolean used;

    private final List<JournalEntry> uncommitted = new ArrayList<>();

    private @Nullable JournalEntry current;

    /**
     * A journal of one step.
     * @param table where it is kept
     * @param connection the connection of the step
     * @param step the step
     * @param immediate whether each statement is committed; otherwise none is until
     * {@link #leaveTransaction()}
     * @param used whether there are entries already, of an earlier execution
     */
    StepJournal(JournalTable table, Connection connection, StepDescription step, boolean immediate, boolean used) {
        this.table = table;
        this.connection = connection;
        this.step = step;
        this.immediate = immediate;
        this.used = used;
    }

    /**
     * The entries for an operation that has not begun.
     * @param number the place of its first statement among the statements of the step
     * @param operation its own place among the operations of the step
     * @param operationChecksum a hash of what it says
     * @param before the hash of all statements before
     * @param statements its statements
     */
    List<JournalEntry> entries(int number, int operation, String operationChecksum, String before,
            List<SqlStatement> statements) {
        List<JournalEntry> entries = new ArrayList<>();
        String checksum = before;
        for (int i = 0; i < statements.size(); i++) {
            String sql = statements.get(i).sql();
            checksum = SqlChecksum.next(checksum, sql);
            entries.add(new JournalEntry(number + i, this.step.revision(), this.step.direction(), operation, i + 1,
                    Progress.PLANNED, operationChecksum, checksum, sql));
        }
        return entries;
    }

    /**
     * Writes down the statements of an operation before the first one is sent.
     */
    void plan(List<JournalEntry> entries) throws SQLException {
        if (this.immediate && !entries.isEmpty()) {
            this.used = true;
            List<JournalEntry> rows = new ArrayList<>(entries);
            rows.set(0, entries.get(0).with(Progress.STARTED));
            this.table.insert(this.connection, rows);
        }
    }

    /**
     * A statement is about to be sent.
     */
    void begin(JournalEntry entry, boolean planned) throws SQLException {
        this.current = entry;
        if (this.immediate && !planned) {
            this.table.update(this.connection, entry.number(), Progress.STARTED);
        }
    }

    /**
     * The database has carried out the statement.
     */
    void executed() {
        this.current = null;
    }

    /**
     * Writes down that a statement took effect.
     */
    void done(JournalEntry entry) throws SQLException {
        if (this.immediate) {
            this.table.update(this.connection, entry.number(), Progress.DONE);
        }
        else {
            this.uncommitted.add(entry.with(Progress.DONE));
        }
    }

    /**
     * The migration is about to write through its own connection.
     * @param number the place of that among the statements of the step
     * @param operation its place among the operations
     * @param checksum the hash of all statements before, of which it is none
     * @param sql what it writes
     */
    void connectionWork(int number, int operation, String checksum, String sql) throws SQLException {
        JournalEntry entry = new JournalEntry(number, this.step.revision(), this.step.direction(), operation, 1,
                Progress.DONE, "connection", checksum, sql);
        if (this.immediate) {
            this.used = true;
            this.table.insert(this.connection, List.of(entry));
        }
        else {
            this.uncommitted.add(entry);
        }
    }

    /**
     * What the step did so far is about to be committed, and so is everything from here
     * on.
     */
    void leaveTransaction() throws SQLException {
        if (!this.uncommitted.isEmpty()) {
            this.used = true;
            this.table.insert(this.connection, this.uncommitted);
            this.uncommitted.clear();
        }
        this.immediate = true;
    }

    void enterTransaction(boolean immediate) {
        this.immediate = immediate;
    }

    /**
     * The database has refused the statement that was sent last, and is there to be told:
     * it did not take effect.
     */
    void forgetRefused() throws SQLException {
        JournalEntry refused = this.current;
        if (refused != null && this.used) {
            takeBack(refused);
        }
    }

    /**
     * A statement did not take effect. If it is the first one of its operation, the
     * operation has not begun.
     */
    void takeBack(JournalEntry entry) throws SQLException {
        if (entry.part() == 1) {
            this.table.deleteFrom(this.connection, entry.operation());
        }
        else {
            this.table.update(this.connection, entry.number(), Progress.PLANNED);
        }
    }

    /**
     * The step has ended.
     */
    void clear() throws SQLException {
        if (this.used) {
            this.table.clear(this.connection);
        }
    }

}
