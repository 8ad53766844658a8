package dev.migrate.dialect;

import org.jspecify.annotations.Nullable;

/**
 * One family of databases: what it does differently from the others, each matter in a
 * class of its own.
 */
public interface Dialect {

    /**
     * The name of the family as users write it in commands and scripts.
     * @return for instance {@code postgresql}
     */
    String name();

    /**
     * Whether the database rolls back DDL together with everything else in a transaction.
     * @return {@code false} where DDL commits at once
     */
    boolean transactionalDdl();

    /**
     * How the database folds and quotes names.
     * @return the rules
     */
    Identifiers identifiers();

    /**
     * The database's own names for column types.
     * @return the names
     */
    TypeNames types();

    /**
     * Renders operations in the database's SQL.
     * @return the renderer
     */
    Ddl ddl();

    /**
     * Reads a live schema.
     * @return the reader
     */
    Inspector inspector();

    /**
     * Asks the database for the canonical form of what cannot be compared as text.
     * @return the normalizer
     */
    Normalizer normalizer();

    /**
     * Keeps several processes from migrating at once.
     * @return the lock
     */
    MigrationLock lock();

    /**
     * How to write a script for the database's own client.
     * @return the style
     */
    ScriptStyle scriptStyle();

    /**
     * What must be arranged around the transaction of a revision.
     * @return nothing on most databases
     */
    default TransactionFrame transactionFrame() {
        return TransactionFrame.NONE;
    }

    /**
     * Where to find out what a script does to definitions while it is written.
     * @return the database, or {@code null} where what the operations say is enough
     */
    default @Nullable ScratchDatabase scratchDatabase() {
        return null;
    }

    /**
     * Whether one statement can change rows of several tables, each change in a common
     * table expression of its own that says what it met.
     * @return {@code false} where that takes a statement for each of them
     */
    default boolean chainsChanges() {
        return false;
    }

    /**
     * How the time that statements take is limited.
     * @return nothing where that cannot be done
     */
    default SessionTimeouts timeouts() {
        return SessionTimeouts.NONE;
    }

    /**
     * How far a statement is that takes long.
     * @return nothing where the database does not tell
     */
    default StatementProgress progress() {
        return StatementProgress.NONE;
    }

    /**
     * What is left behind of statements that were interrupted.
     * @return nothing where each statement is done as a whole, or not at all
     */
    default HalfDoneStatements halfDoneStatements() {
        return HalfDoneStatements.NONE;
    }

    /**
     * Where a session looks for names without a schema.
     * @return nothing where a script cannot change it
     */
    default SessionSchema sessionSchema() {
        return SessionSchema.NONE;
    }

}
