package dev.migrate.dialect.oracle;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;

import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;

/**
 * A user lock of the session, where the user may execute <a href=
 * "https://docs.oracle.com/en/database/oracle/oracle-database/23/arpls/DBMS_LOCK.html">DBMS_LOCK</a>.
 * All who migrate a schema are to connect as the same user, or one may have this lock and
 * another none.
 */
final class OracleLock implements MigrationLock {

    // PL/SQL that does not compile, for want of a package that the user can see
    private static final int NOT_COMPILED = 6550;

    private static final int ALREADY_OWNED = 4;

    private static final int HELD_BY_ANOTHER = 1;

    private static final long LARGEST_ID = 1_073_741_823;

    @Override
    public boolean isAvailable(Connection connection) throws SQLException {
        try {
            // of a lock that nobody ever takes
            call(connection, "", "release(id => ?)");
            return true;
        }
        catch (SQLException ex) {
            if (ex.getErrorCode() == NOT_COMPILED) {
                return false;
            }
            throw ex;
        }
    }

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        int result = call(connection, name,
                "request(id => ?, lockmode => 6, timeout => 0, release_on_commit => false)");
        if (result != 0 && result != HELD_BY_ANOTHER && result != ALREADY_OWNED) {
            throw new SQLException("dbms_lock.request failed with " + result);
        }
        return result != HELD_BY_ANOTHER;
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        call(connection, name, "release(id => ?)");
    }

    private int call(Connection connection, String name, String function) throws SQLException {
        try (CallableStatement statement = connection.prepareCall("begin ? := dbms_lock." + function + "; end;")) {
            statement.registerOutParameter(1, Types.INTEGER);
            // the same in all schemas of a database
            long number = LockName.of(connection.getSchema() + "." + name).number();
            statement.setLong(2, number & LARGEST_ID);
            statement.execute();
            return statement.getInt(1);
        }
    }

}
