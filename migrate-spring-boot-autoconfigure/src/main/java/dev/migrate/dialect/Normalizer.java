package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Table;

/**
 * Asks the database for the canonical form of what cannot be compared as text: types,
 * defaults, check conditions, generated expressions.
 */
public interface Normalizer {

    /**
     * The tables as an inspection would find them had they been created, found out by
     * creating them under other names and taking them away again. Names are handed
     * through unchanged, and so are foreign keys, but for actions that the database
     * cannot tell apart. What the database adds of its own accord, such as the check of
     * an enumeration, has no name. A sequence that a default needs may be missing; a type
     * may not. Nothing is left behind in the database.
     * @param connection the connection to use, with no transaction under way
     * @param tables the tables to normalize
     * @return the normalized tables, in the same order
     * @throws SQLException if the database does not accept one of the tables, which the
     * message names
     */
    List<Table> normalize(Connection connection, List<Table> tables) throws SQLException;

    /**
     * The tables as an inspection would find them had they and the types of their columns
     * been created.
     * @param connection the connection to use, with no transaction under way
     * @param tables the tables to normalize
     * @param types what creates the types that the database does not have, or not with
     * these values
     * @return the normalized tables, in the same order
     * @throws SQLException if the database does not accept one of the tables, which the
     * message names
     * @see #normalize(Connection, List)
     */
    default List<Table> normalize(Connection connection, List<Table> tables, List<Operation> types)
            throws SQLException {
        return normalize(connection, tables);
    }

}
