package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import dev.migrate.operation.Operation;

/**
 * Carries out operations as a revision does, but in autocommit mode.
 */
public final class OperationExecution {

    private OperationExecution() {
    }

    /**
     * Carries out an operation.
     * @param connection a connection in autocommit mode
     * @param operation the operation
     * @throws SQLException if the database refuses; the message has the statement
     */
    public static void execute(Connection connection, Operation operation) throws SQLException {
        execute(connection, Dialects.of(connection), operation);
    }

    /**
     * Carries out an operation.
     * @param connection a connection in autocommit mode
     * @param dialect the dialect to speak
     * @param operation the operation
     * @throws SQLException if the database refuses; the message has the statement
     */
    public static void execute(Connection connection, Dialect dialect, Operation operation) throws SQLException {
        try (TransactionFrame.Opened frame = dialect.transactionFrame().open(connection)) {
            for (SqlStatement sql : dialect.ddl().render(operation, new LiveTables(dialect, connection))) {
                execute(connection, sql.sql());
            }
            frame.beforeCommit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        catch (SQLException ex) {
            throw new SQLException(sql + ": " + ex.getMessage(), ex);
        }
    }

}
