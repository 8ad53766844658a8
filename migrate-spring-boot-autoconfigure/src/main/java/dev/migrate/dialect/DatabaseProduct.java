package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * What a database says it is.
 *
 * @param name the name of the product, which relatives of a database share with it
 * @param version its version
 * @param metaData what else there is to ask
 */
public record DatabaseProduct(String name, String version, DatabaseMetaData metaData) {

    /**
     * Asks a database.
     * @param connection the connection that leads to it
     * @return what it says it is
     * @throws SQLException if it does not say so
     */
    static DatabaseProduct of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        return new DatabaseProduct(metaData.getDatabaseProductName(), metaData.getDatabaseProductVersion(), metaData);
    }

}
