package dev.migrate.dialect;

import org.jspecify.annotations.Nullable;

/**
 * A dialect made of its parts.
 *
 * @param name the name of the family
 * @param transactionalDdl whether the database rolls back DDL
 * @param identifiers how names are folded and quoted
 * @param types the names of types
 * @param ddl renders operations
 * @param inspector reads a live schema
 * @param normalizer asks the database for canonical forms
 * @param lock keeps processes apart
 * @param scriptStyle how scripts are written
 * @param transactionFrame what is arranged around transactions
 * @param timeouts how the time that statements take is limited
 * @param scratchDatabase where to find out what a script does, or {@code null}
 * @param chainsChanges whether one statement can change rows of several tables
 * @param progress how far a statement is
 * @param halfDoneStatements what is left behind of statements that were interrupted
 * @param sessionSchema where a session looks for names without a schema
 */
public record StandardDialect(String name, boolean transactionalDdl, Identifiers identifiers, TypeNames types, Ddl ddl,
        Inspector inspector, Normalizer normalizer, MigrationLock lock, ScriptStyle scriptStyle,
        TransactionFrame transactionFrame, SessionTimeouts timeouts, @Nullable ScratchDatabase scratchDatabase,
        boolean chainsChanges, StatementProgress progress, HalfDoneStatements halfDoneStatements,
        SessionSchema sessionSchema) implements Dialect {

    public StandardDialect(String name, boolean transactionalDdl, Identifiers identifiers, TypeNames types, Ddl ddl,
            Inspector inspector, Normalizer normalizer, MigrationLock lock, ScriptStyle scriptStyle) {
        this(name, transactionalDdl, identifiers, types, ddl, inspector, normalizer, lock, scriptStyle,
                TransactionFrame.NONE, SessionTimeouts.NONE, null, false, StatementProgress.NONE,
                HalfDoneStatements.NONE, SessionSchema.NONE);
    }

    public StandardDialect(String name, boolean transactionalDdl, Identifiers identifiers, TypeNames types, Ddl ddl,
            Inspector inspector, Normalizer normalizer, MigrationLock lock, ScriptStyle scriptStyle,
            TransactionFrame transactionFrame) {
        this(name, transactionalDdl, identifiers, types, ddl, inspector, normalizer, lock, scriptStyle,
                transactionFrame, SessionTimeouts.NONE, null, false, StatementProgress.NONE, HalfDoneStatements.NONE,
                SessionSchema.NONE);
    }

    /**
     * This dialect, limiting the time that statements take.
     * @param limits how that is done
     * @return a dialect
     */
    public StandardDialect with(SessionTimeouts limits) {
        return new StandardDialect(this.name, this.transactionalDdl, this.identifiers, this.types, this.ddl,
                this.inspector, this.normalizer, this.lock, this.scriptStyle, this.transactionFrame, limits,
                this.scratchDatabase, this.chainsChanges, this.progress, this.halfDoneStatements, this.sessionSchema);
    }

    /**
     * This dialect, finding out what a script does.
     * @param database where to
     * @return a dialect
     */
    public StandardDialect with(ScratchDatabase database) {
        return new StandardDialect(this.name, this.transactionalDdl, this.identifiers, this.types, this.ddl,
                this.inspector, this.normalizer, this.lock, this.scriptStyle, this.transactionFrame, this.timeouts,
                database, this.chainsChanges, this.progress, this.halfDoneStatements, this.sessionSchema);
    }

    /**
     * This dialect, telling how far a statement is.
     * @param reader asks the database
     * @return a dialect
     */
    public StandardDialect with(StatementProgress reader) {
        return new StandardDialect(this.name, this.transactionalDdl, this.identifiers, this.types, this.ddl,
                this.inspector, this.normalizer, this.lock, this.scriptStyle, this.transactionFrame, this.timeouts,
                this.scratchDatabase, this.chainsChanges, reader, this.halfDoneStatements, this.sessionSchema);
    }

    /**
     * This dialect, knowing what is left behind of statements.
     * @param statements finds it
     * @return a dialect
     */
    public StandardDialect with(HalfDoneStatements statements) {
        return new StandardDialect(this.name, this.transactionalDdl, this.identifiers, this.types, this.ddl,
                this.inspector, this.normalizer, this.lock, this.scriptStyle, this.transactionFrame, this.timeouts,
                this.scratchDatabase, this.chainsChanges, this.progress, statements, this.sessionSchema);
    }

    /**
     * This dialect, knowing where a session looks for names without a schema.
     * @param schema reads and writes it
     * @return a dialect
     */
    public StandardDialect with(SessionSchema schema) {
        return new StandardDialect(this.name, this.transactionalDdl, this.identifiers, this.types, this.ddl,
                this.inspector, this.normalizer, this.lock, this.scriptStyle, this.transactionFrame, this.timeouts,
                this.scratchDatabase, this.chainsChanges, this.progress, this.halfDoneStatements, schema);
    }

    /**
     * This dialect, changing rows of several tables with one statement.
     * @return a dialect
     */
    public StandardDialect chainingChanges() {
        return new StandardDialect(this.name, this.transactionalDdl, this.identifiers, this.types, this.ddl,
                this.inspector, this.normalizer, this.lock, this.scriptStyle, this.transactionFrame, this.timeouts,
                this.scratchDatabase, true, this.progress, this.halfDoneStatements, this.sessionSchema);
    }

    @Override
    public String toString() {
        return this.name;
    }

}
