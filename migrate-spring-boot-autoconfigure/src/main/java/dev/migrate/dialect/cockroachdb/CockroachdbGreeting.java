package dev.migrate.dialect.cockroachdb;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.dialect.DatabaseProduct;

/**
 * What tells CockroachDB from PostgreSQL, which it says it is: a parameter that the
 * server sends when a connection begins, and that PostgreSQL's driver keeps. To ask for
 * it takes no statement. The driver is not on every class path, so that it is asked by
 * name.
 */
final class CockroachdbGreeting {

    private static final String DRIVER = "org.postgresql.PGConnection";

    private static final String PARAMETER = "crdb_version";

    private CockroachdbGreeting() {
    }

    /**
     * Whether a database is CockroachDB.
     * @param product what it says it is
     * @return whether it has said so in its greeting
     */
    static boolean isFrom(DatabaseProduct product) {
        if (!product.name().equals("PostgreSQL")) {
            return false;
        }
        try {
            Class<?> driver = Class.forName(DRIVER, false, CockroachdbGreeting.class.getClassLoader());
            Connection connection = product.metaData().getConnection();
            if (connection == null || !connection.isWrapperFor(driver)) {
                return false;
            }
            return driver.getMethod("getParameterStatus", String.class)
                .invoke(connection.unwrap(driver), PARAMETER) != null;
        }
        catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | InvocationTargetException
                | SQLException ex) {
            // another driver, which only PostgreSQL itself is known to work with
            return false;
        }
    }

}
