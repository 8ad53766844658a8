package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A lock of the database that at most one session holds, and that goes with the session
 * that holds it.
 */
public interface MigrationLock {

    /**
     * A database that has no such lock. A row that its holder keeps renewing takes its
     * place.
     */
    MigrationLock NONE = new MigrationLock() {

        @Override
        public boolean isAvailable(Connection connection) {
            return false;
        }

        @Override
        public boolean tryAcquire(Connection connection, String name) {
            return false;
        }

        @Override
        public void release(Connection connection, String name) {
        }

    };

    /**
     * Whether the database has the lock, and the user may take it.
     * @param connection a connection in autocommit mode
     * @return whether {@link #tryAcquire} can succeed at all
     * @throws SQLException if the database cannot be asked
     */
    default boolean isAvailable(Connection connection) throws SQLException {
        return true;
    }

    /**
     * Tries to take the lock without waiting for it.
     * @param connection a connection in autocommit mode; unless it still is in that mode
     * afterwards, it can do nothing else while it holds the lock
     * @param name names the lock; version tables of different names do not exclude each
     * other
     * @return whether the connection now holds the lock
     * @throws SQLException if the database cannot be asked
     */
    boolean tryAcquire(Connection connection, String name) throws SQLException;

    /**
     * Tries to take the lock, and finds out by the same statement what it is called and
     * whether the session is this connection's own.
     * @param connection a connection in autocommit mode
     * @param schema the schema of the version table as the catalog spells it, or
     * {@code null} for the current one
     * @param table the version table as the catalog spells it
     * @return what came of it; empty if one statement cannot tell, or if something
     * between here and the database may give each transaction another session: nothing
     * has been taken then
     * @throws SQLException if the database cannot be asked
     */
    default Optional<LockAttempt> attempt(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        return Optional.empty();
    }

    /**
     * Does the same where nothing of Migrate was found in the database, so that what the
     * lock needs has to be created first, in the same call.
     * @param connection a connection in autocommit mode
     * @param schema the schema of the version table as the catalog spells it, or
     * {@code null} for the current one
     * @param table the version table as the catalog spells it
     * @return what came of it; empty if one call cannot tell: nothing has been taken then
     * @throws SQLException if the database cannot be asked
     */
    default Optional<LockAttempt> prepareAndAttempt(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        return attempt(connection, schema, table);
    }

    /**
     * Taking the lock as a part of another statement.
     * @param connection the connection that executes the statement
     * @param name names the lock
     * @return a condition, true if the session holds the lock when it has been evaluated;
     * empty if the database does not take the lock within a statement
     * @throws SQLException if the database cannot be asked
     */
    default Optional<String> condition(Connection connection, String name) throws SQLException {
        return Optional.empty();
    }

    /**
     * Gives the lock back.
     * @param connection the connection that holds the lock
     * @param name the name of the lock
     * @throws SQLException if the database cannot be told
     */
    void release(Connection connection, String name) throws SQLException;

    /**
     * What the database calls the session of a connection.
     * @param connection a connection
     * @return the session, or empty if the database gives it no name
     * @throws SQLException if the database cannot be asked
     */
    default Optional<String> session(Connection connection) throws SQLException {
        return Optional.empty();
    }

    /**
     * Which session holds the lock.
     * @param connection a connection in autocommit mode
     * @param name the name of the lock
     * @return the session, or empty if nobody holds the lock, or the database does not
     * say who does
     * @throws SQLException if the database cannot be asked
     */
    default Optional<String> holder(Connection connection, String name) throws SQLException {
        return Optional.empty();
    }

    /**
     * Which session holds the lock, as a part of another statement.
     * @param name the name of the lock
     * @return an expression for what {@link #holder} gives; empty if there is none
     */
    default Optional<String> holderExpression(String name) {
        return Optional.empty();
    }

    /**
     * Whether a connection that does other work can hold the lock as well, until the
     * database has noticed that nobody is at its other end. A server may go on with a
     * statement for long after its client was killed.
     * @return {@code false} if holding the lock takes a connection of its own
     */
    default boolean outlivesStatements() {
        return false;
    }

    /**
     * Whether something between here and the database may give each transaction of a
     * connection another session, which would lose the lock.
     * @return whether poolers are known that do that
     */
    default boolean mayBePooled() {
        return false;
    }

    /**
     * Whether a row can be renewed on one connection while a transaction is open on
     * another.
     * @return {@code false} where one connection at a time can write
     */
    default boolean isLeasePossible() {
        return true;
    }

}
