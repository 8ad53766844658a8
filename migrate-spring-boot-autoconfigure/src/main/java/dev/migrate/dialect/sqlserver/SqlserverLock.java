package dev.migrate.dialect.sqlserver;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;

/**
 * An application lock of the session, which each database of a server has for itself:
 * <a href=
 * "https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-getapplock-transact-sql">sp_getapplock</a>.
 */
final class SqlserverLock implements MigrationLock {

    // 0 and 1 are success, -1 is a lock that somebody else holds
    private static final int TIMED_OUT = -1;

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        int result = ask(connection,
                "sp_getapplock @Resource = ?, @LockMode = 'Exclusive', @LockOwner = 'Session', " + "@LockTimeout = 0",
                name);
        if (result < TIMED_OUT) {
            throw new SQLException("sp_getapplock failed with " + result);
        }
        return result >= 0;
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        ask(connection, "sp_releaseapplock @Resource = ?, @LockOwner = 'Session'", name);
    }

    private int ask(Connection connection, String procedure, String name) throws SQLException {
        String sql = "set nocount on; declare @result int; exec @result = " + procedure + "; select @result";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, LockName.of(name).text());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

}
