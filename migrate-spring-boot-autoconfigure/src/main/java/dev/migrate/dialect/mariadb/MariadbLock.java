package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;

/**
 * A named lock of the session, which is the same in all databases of a server, and whose
 * name may have 64 characters:
 * <a href="https://mariadb.com/kb/en/get_lock/">GET_LOCK</a>.
 */
public final class MariadbLock implements MigrationLock {

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        return ask(connection, "select get_lock(?, 0)", name);
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        ask(connection, "select release_lock(?)", name);
    }

    @Override
    public boolean outlivesStatements() {
        return true;
    }

    private boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, LockName.of(connection.getCatalog() + "." + name).text());
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

}
