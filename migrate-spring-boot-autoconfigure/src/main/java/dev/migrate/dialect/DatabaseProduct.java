package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a database says it is.
 *
 * @param name the name of the product, which relatives of a database share with it
 * @param version its version
 * @param metaData what else there is to ask
 */
public record DatabaseProduct(String name, String version, DatabaseMetaData metaData) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)*");

    /**
     * Asks a database.
     * @param connection the connection that leads to it
     * @return what it says it is
     * @throws SQLException if it does not say so
     */
    public static DatabaseProduct of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        return new DatabaseProduct(metaData.getDatabaseProductName(), metaData.getDatabaseProductVersion(), metaData);
    }

    /**
     * The product with the number of its version, without what drivers and distributions
     * add to that.
     * @return for instance {@code PostgreSQL 18.6}
     */
    public String label() {
        Matcher number = NUMBER.matcher(this.version);
        return number.find() ? this.name + " " + number.group() : this.name;
    }

}
