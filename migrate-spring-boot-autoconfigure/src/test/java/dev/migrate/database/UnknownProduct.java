package dev.migrate.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;

import javax.sql.DataSource;

/**
 * A database that goes by a name that nobody has heard of.
 */
public final class UnknownProduct {

    private UnknownProduct() {
    }

    /**
     * Hides what a database is.
     * @param dataSource leads to it
     * @return leads to it, too
     */
    public static DataSource of(DataSource dataSource) {
        return of(DataSource.class, dataSource);
    }

    /**
     * Hides what a database is.
     * @param connection a connection to it
     * @return the connection
     */
    public static Connection of(Connection connection) {
        return of(Connection.class, connection);
    }

    private static <T> T of(Class<T> type, T target) {
        return type
            .cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
                if (method.getName().equals("getDatabaseProductName")) {
                    return "Unheard-of";
                }
                try {
                    return hide(method.invoke(target, arguments));
                }
                catch (InvocationTargetException ex) {
                    throw ex.getTargetException();
                }
            }));
    }

    private static Object hide(Object result) {
        if (result instanceof Connection connection) {
            return of(connection);
        }
        return (result instanceof DatabaseMetaData database) ? of(DatabaseMetaData.class, database) : result;
    }

}
