package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;

/**
 * An advisory lock of the session, which each database of a server has for itself:
 * <a href=
 * "https://www.postgresql.org/docs/18/explicit-locking.html#ADVISORY-LOCKS">Advisory
 * Locks</a>. A connection pooler that gives every transaction another session does not
 * keep it.
 */
final class PostgresqlLock implements MigrationLock {

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(?)", name);
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        ask(connection, "select pg_advisory_unlock(?)", name);
    }

    private boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LockName.of(name).number());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

}
