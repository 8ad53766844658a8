package dev.migrate.execute;

import dev.migrate.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What a step has done so far, and how much of that stays if it fails from here on.
 */
final class StepTally {

    private final boolean transactional;

    private final SqlChecksum checksum = new SqlChecksum();

    private final SqlChecksum scriptChecksum = new SqlChecksum();

    private String operationChecksum = SqlChecksum.EMPTY;

    private int operations;

    private int journaled;

    private int statements;

    private int committedStatements;

    private long filledRows;

    private boolean connectionHandedOut;

    private boolean connectionWorkCommitted;

    /**
     * Of a step that has done nothing.
     * @param transactional whether the database rolls back DDL
     */
    StepTally(boolean transactional) {
        this.transactional = transactional;
    }

    /**
     * An operation begins.
     */
    void begin(Operation operation) {
        this.operations++;
        this.operationChecksum = OperationChecksum.of(operation);
        this.scriptChecksum.add(this.operationChecksum);
    }

    /**
     * A hash of what the operation says that was begun last.
     */
    String operationChecksum() {
        return this.operationChecksum;
    }

    /**
     * A statement of an operation was executed, now or earlier.
     * @param entry the statement
     * @param committed whether it stays, with all before it
     */
    void count(JournalEntry entry, boolean committed) {
        this.journaled = entry.number();
        this.statements++;
        this.checksum.restore(entry.checksum());
        if (committed) {
            this.committedStatements = this.statements;
        }
    }

    /**
     * The migration has been given its own connection.
     */
    void handOutConnection() {
        this.connectionHandedOut = true;
    }

    /**
     * The migration is about to write through its own connection.
     */
    void beginConnectionWork() {
        this.operations++;
    }

    /**
     * What the migration writes through its own connection comes into the journal.
     * @return its place there
     */
    int journalConnectionWork() {
        return ++this.journaled;
    }

    void fill(long rows) {
        this.filledRows += rows;
    }

    /**
     * All was committed.
     */
    void commit() {
        this.committedStatements = this.statements;
        commitConnectionWork();
    }

    void commitConnectionWork() {
        this.connectionWorkCommitted |= this.connectionHandedOut;
    }

    /**
     * The number of the operation that was begun last, from 1.
     */
    int operations() {
        return this.operations;
    }

    /**
     * The place in the journal of what was done last, from 1.
     */
    int journaled() {
        return this.journaled;
    }

    int statements() {
        return this.statements;
    }

    /**
     * The number of the statement that comes next, from 1.
     */
    int nextStatement() {
        return this.statements + 1;
    }

    /**
     * How many of the statements stay if the step fails from here on.
     * @return the first so many
     */
    int committedStatements() {
        return this.committedStatements;
    }

    /**
     * Whether the migration has done something that can still be taken back, or may have.
     */
    boolean isSomethingUncommitted() {
        return this.statements > this.committedStatements || this.connectionHandedOut;
    }

    /**
     * How many rows have been filled in, and stay.
     * @return the number of rows
     */
    long filledRows() {
        return this.filledRows;
    }

    /**
     * Whether the migration may have done more than what is counted, and it stays.
     * @return whether it has asked for the connection, and that was committed
     */
    boolean connectionWorkMayStay() {
        return this.connectionWorkCommitted || (this.connectionHandedOut && !this.transactional);
    }

    /**
     * Whether something would remain if the step failed now.
     */
    boolean somethingStays() {
        return this.committedStatements > 0 || this.filledRows > 0 || connectionWorkMayStay();
    }

    /**
     * A hash of all SQL so far.
     */
    String checksum() {
        return this.checksum.value();
    }

    /**
     * A hash of what the script says.
     * @return the hash, or {@code null} if it says something by way of its connection
     */
    @Nullable String scriptChecksum() {
        return this.connectionHandedOut ? null : this.scriptChecksum.value();
    }

}
