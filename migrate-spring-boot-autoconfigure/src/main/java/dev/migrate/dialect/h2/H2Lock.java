package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import dev.migrate.dialect.MigrationLock;

/**
 * A lock on a row, held by a transaction that does nothing else, since H2 has no locks
 * without a table. The table is a global temporary one: all connections see it, it is no
 * part of the schema, and it goes when the database is closed
 * (<a href="https://h2database.com/html/commands.html#create_table">CREATE TABLE</a>).
 */
final class H2Lock implements MigrationLock {

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create global temporary table if not exists migrate_lock_row"
                    + " (name varchar(255) not null primary key)");
        }
        addRow(connection, name);
        connection.setAutoCommit(false);
        boolean acquired = false;
        try {
            acquired = hasRow(connection, "select name from migrate_lock_row where name = ? for update skip locked",
                    name);
            return acquired;
        }
        finally {
            if (!acquired) {
                endTransaction(connection);
            }
        }
    }

    private void addRow(Connection connection, String name) throws SQLException {
        String find = "select name from migrate_lock_row where name = ?";
        if (hasRow(connection, find, name)) {
            return;
        }
        try (PreparedStatement statement = connection
            .prepareStatement("insert into migrate_lock_row (name) values (?)")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
        catch (SQLException ex) {
            // another connection may have been faster
            if (!hasRow(connection, find, name)) {
                throw ex;
            }
        }
    }

    private boolean hasRow(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        endTransaction(connection);
    }

    private void endTransaction(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public Optional<String> session(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select session_id()")) {
            return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
        }
    }

}
