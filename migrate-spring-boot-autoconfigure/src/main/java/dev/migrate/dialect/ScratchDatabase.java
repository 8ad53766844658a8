package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * An empty database in memory, on which what a script does to definitions can be found
 * out while it is written: for a database that has to be told what a table is like, and
 * has nothing but the text of its definition to say so.
 */
public interface ScratchDatabase {

    /**
     * Opens an empty database, which goes with its connection.
     * @return the connection
     * @throws SQLException if the driver is not on the class path
     */
    Connection open() throws SQLException;

    /**
     * The statements that make the definitions of another database.
     * @param connection the connection to that database
     * @return the statements, in an order in which they can be executed
     * @throws SQLException if the catalog cannot be read
     */
    List<String> definitions(Connection connection) throws SQLException;

    /**
     * Whether a statement may change definitions.
     * @param sql the statement
     * @return {@code false} for one that is only about rows
     */
    boolean mayDefine(String sql);

}
