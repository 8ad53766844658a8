package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.HalfDoneStatements;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.Operation;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Deals with what an earlier attempt at a statement has left half done. What it executes
 * is no part of the revision: it is neither counted nor hashed, and found anew if it is
 * interrupted itself.
 */
final class StatementRecovery {

    private static final Log logger = LogFactory.getLog(StatementRecovery.class);

    private final Dialect dialect;

    private final HalfDoneStatements halfDone;

    private final Connection connection;

    StatementRecovery(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.halfDone = dialect.halfDoneStatements();
        this.connection = connection;
    }

    /**
     * Clears the way for a statement that is about to be executed.
     * @param sql the statement
     * @return whether that has brought it to its end, so that nothing is left to do
     * @throws SQLException if the database refuses
     */
    boolean completes(String sql) throws SQLException {
        return this.halfDone.mayBeHalfDone(sql) && remedy(sql)
                && this.halfDone.tookEffect(this.connection, sql).orElse(false);
    }

    private boolean remedy(String sql) throws SQLException {
        List<String> remedies = this.halfDone.remedies(this.connection, sql);
        for (String remedy : remedies) {
            logger.info("An earlier attempt was left half done: %s".formatted(new StatementSummary(sql).text()));
            logger.info("Clearing up after it: %s".formatted(remedy));
            try (Statement statement = this.connection.createStatement()) {
                statement.execute(remedy);
            }
        }
        return !remedies.isEmpty();
    }

    /**
     * Finds out what became of a statement that was interrupted.
     * @param operation the operation that it belongs to
     * @param entry what the journal knows of it
     * @param tables finds tables
     * @return whether it took effect
     * @throws SQLException if the database refuses
     */
    Effect effect(Operation operation, JournalEntry entry, TableLookup tables) throws SQLException {
        remedy(entry.sql());
        Optional<Boolean> tookEffect = this.halfDone.tookEffect(this.connection, entry.sql());
        if (tookEffect.isPresent()) {
            return tookEffect.get() ? Effect.PRESENT : Effect.ABSENT;
        }
        return new EffectInquiry(this.dialect, this.connection, tables).of(operation, entry.part(), entry.sql());
    }

}
