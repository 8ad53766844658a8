package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a database tells of a statement while it is being executed.
 */
@FunctionalInterface
public interface StatementProgress {

    /**
     * A database that tells nothing.
     */
    StatementProgress NONE = (connection, session) -> Optional.empty();

    /**
     * Asks how far a statement is.
     * @param connection another connection, in autocommit mode
     * @param session the session that executes the statement, as
     * {@link MigrationLock#session} names it
     * @return the phase, how much of it is done, and what it waits for; empty if the
     * database does not know
     * @throws SQLException if the database cannot be asked
     */
    Optional<String> read(Connection connection, String session) throws SQLException;

}
