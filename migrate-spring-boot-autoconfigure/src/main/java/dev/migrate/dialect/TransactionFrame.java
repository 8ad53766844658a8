package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

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
     * Statements that arrange the same without an answer from the database, so that they
     * can be sent together with others.
     * @return the statements; empty if there is nothing to arrange
     */
    default List<String> statements() {
        return List.of();
    }

    /**
     * The frame that {@link #statements} have opened, as far as they were executed.
     * @param connection the connection on which they were
     * @return what is left to do
     */
    default Opened opened(Connection connection) {
        return () -> {
        };
    }

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
