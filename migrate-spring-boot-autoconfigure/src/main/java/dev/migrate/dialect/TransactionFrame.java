package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What must be arranged around the transaction of a revision, because the database does
 * not allow it within one.
 */
@FunctionalInterface
public interface TransactionFrame {

    /**
     * Nothing.
     */
    TransactionFrame NONE = (connection) -> () -> {
    };

    /**
     * Arranges what the transaction needs.
     * @param connection a connection in autocommit mode, on which the transaction is
     * about to begin
     * @return what is left to do
     * @throws SQLException if the database refuses
     */
    Opened open(Connection connection) throws SQLException;

    /**
     * A frame that a transaction is in.
     */
    @FunctionalInterface
    interface Opened extends AutoCloseable {

        /**
         * Looks at what the transaction comes to, as the last thing before it is
         * committed.
         * @throws SQLException if the database cannot be asked
         * @throws dev.migrate.MigrateException if it must not be committed
         */
        default void beforeCommit() throws SQLException {
        }

        /**
         * Puts the connection back into its former state.
         * @throws SQLException if the database refuses
         */
        @Override
        void close() throws SQLException;

    }

}
