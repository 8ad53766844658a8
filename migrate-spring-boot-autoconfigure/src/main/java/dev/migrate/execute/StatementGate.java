package dev.migrate.execute;

import java.sql.SQLException;

/**
 * What a statement of a revision passes before it is executed.
 */
@FunctionalInterface
interface StatementGate {

    /**
     * Open to all.
     */
    StatementGate OPEN = (sql) -> {
    };

    /**
     * Lets a statement pass.
     * @param sql the statement
     * @throws dev.migrate.MigrateException if it must not be executed
     * @throws SQLException if the database cannot be asked whether it may
     */
    void pass(String sql) throws SQLException;

    /**
     * The statement that was let pass has ended, however that was.
     */
    default void done() {
    }

}
