package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.schema.Table;

/**
 * Asks the database for the canonical form of what cannot be compared as text: types,
 * defaults, check conditions, generated expressions.
 */
public interface Normalizer {

    /**
     * The tables as an inspection would find them had they been created, found out by
     * creating them under other names and taking them away again. Foreign keys and names
     * are handed through unchanged. Nothing is left behind in the database.
     * @param connection the connection to use, with no transaction under way
     * @param tables the tables to normalize
     * @return the normalized tables, in the same order
     * @throws SQLException if the database does not accept one of the tables
     */
    List<Table> normalize(Connection connection, List<Table> tables) throws SQLException;

}
