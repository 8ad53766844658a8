package dev.migrate.shadow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The application's connections, sent to another database of the same server until they
 * are given back.
 */
final class RedirectedDataSource extends AbstractDataSource {

    private final DataSource application;

    private final String database;

    private final ForeignDatabases foreign;

    RedirectedDataSource(DataSource application, String database, ForeignDatabases foreign) {
        this.application = application;
        this.database = database;
        this.foreign = foreign;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = this.application.getConnection();
        try {
            String before = connection.getCatalog();
            connection.setCatalog(this.database);
            requireThere(connection);
            return proxy(Connection.class, connection, before);
        }
        catch (SQLException | RuntimeException ex) {
            connection.close();
            throw ex;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    private void requireThere(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select database()")) {
            row.next();
            if (!this.database.equals(row.getString(1))) {
                throw new MigrateException(
                        "A connection to the temporary database %s led to %s. Nothing was changed. Name an empty database to replay the scripts in with migrate.shadow.url"
                            .formatted(this.database, row.getString(1)));
            }
        }
    }

    private <T> T proxy(Class<T> type, T target, String before) {
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> invoke(target, method, arguments, before)));
    }

    private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments, String before)
            throws Throwable {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql && takesSql(method)) {
            this.foreign.requireNoneIn(sql);
        }
        if (target instanceof Connection connection && method.getName().equals("close") && !connection.isClosed()) {
            connection.setCatalog(before);
        }
        try {
            Object result = method.invoke(target, arguments);
            return (result != null && result.getClass() != Object.class && method.getReturnType() == Statement.class
                    && target instanceof Connection) ? proxy(Statement.class, (Statement) result, before) : result;
        }
        catch (InvocationTargetException ex) {
            throw ex.getTargetException();
        }
    }

    private static boolean takesSql(Method method) {
        return method.getName().startsWith("prepare") || method.getName().startsWith("execute")
                || method.getName().equals("addBatch");
    }

}
