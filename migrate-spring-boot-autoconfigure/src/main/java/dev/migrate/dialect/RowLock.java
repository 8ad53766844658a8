package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A lock on a row, held by a transaction that does nothing else, for databases that have
 * no locks without a table. The table stays when the lock is released.
 */
public final class RowLock implements MigrationLock {

    private static final String CREATE = "create table migrate_lock (name varchar(255) not null primary key)";

    private static final String FIND = "select name from migrate_lock where name = ?";

    private final List<String> statements;

    private final List<String> refusals;

    /**
     * A lock that is taken by some statements.
     * @param statements the statements, in order, each of which has one parameter for the
     * name; the row is locked if each of them meets a row
     * @param refusals the SQL states by which the database says that somebody else holds
     * the lock, where it says so by an error
     */
    public RowLock(List<String> statements, List<String> refusals) {
        this.statements = List.copyOf(statements);
        this.refusals = List.copyOf(refusals);
    }

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        createTable(connection, name);
        addRow(connection, name);
        connection.setAutoCommit(false);
        boolean acquired = false;
        try {
            acquired = lockRow(connection, name);
            return acquired;
        }
        finally {
            if (!acquired) {
                release(connection, name);
            }
        }
    }

    private boolean lockRow(Connection connection, String name) throws SQLException {
        try {
            for (String statement : this.statements) {
                if (!meetsRow(connection, statement, name)) {
                    return false;
                }
            }
            return true;
        }
        catch (SQLException ex) {
            if (this.refusals.contains(ex.getSQLState())) {
                return false;
            }
            throw ex;
        }
    }

    private void createTable(Connection connection, String name) throws SQLException {
        if (isReadable(connection, name)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
        catch (SQLException ex) {
            // another connection may have been faster
            if (!isReadable(connection, name)) {
                throw ex;
            }
        }
    }

    private boolean isReadable(Connection connection, String name) {
        try {
            meetsRow(connection, FIND, name);
            return true;
        }
        catch (SQLException ex) {
            return false;
        }
    }

    private void addRow(Connection connection, String name) throws SQLException {
        if (meetsRow(connection, FIND, name)) {
            return;
        }
        try {
            meetsRow(connection, "insert into migrate_lock (name) values (?)", name);
        }
        catch (SQLException ex) {
            // another connection may have been faster
            if (!meetsRow(connection, FIND, name)) {
                throw ex;
            }
        }
    }

    private static boolean meetsRow(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            if (!statement.execute()) {
                return statement.getUpdateCount() > 0;
            }
            try (ResultSet result = statement.getResultSet()) {
                return result.next();
            }
        }
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

}
