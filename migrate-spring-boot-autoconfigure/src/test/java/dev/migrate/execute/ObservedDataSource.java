package dev.migrate.execute;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source that tells an observer of each statement and each commit, before it is
 * sent and after it was answered.
 */
class ObservedDataSource extends DelegatingDataSource {

    private final Observer observer;

    private final List<Connection> connections = new ArrayList<>();

    ObservedDataSource(DataSource target, Observer observer) {
        super(target);
        this.observer = observer;
    }

    /**
     * The connections that were opened, as the driver has them.
     */
    List<Connection> connections() {
        return this.connections;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        this.connections.add(connection);
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = method.getName().equals("commit") ? observed("commit", connection, method, arguments)
                    : call(connection, method, arguments);
            String sql = (arguments != null && arguments[0] instanceof String text) ? text : "";
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, executing(statement, sql));
            }
            return (result instanceof Statement statement) ? proxy(Statement.class, executing(statement, sql)) : result;
        });
    }

    private InvocationHandler executing(Statement statement, String prepared) {
        return (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            String sql = (arguments != null && arguments[0] instanceof String text) ? text : prepared;
            return observed(sql, statement, method, arguments);
        };
    }

    private Object observed(String sql, Object target, Method method, Object[] arguments) throws Throwable {
        this.observer.before(sql);
        Object result = call(target, method, arguments);
        this.observer.after(sql);
        return result;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        }
        catch (InvocationTargetException ex) {
            throw ex.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type
            .cast(Proxy.newProxyInstance(ObservedDataSource.class.getClassLoader(), new Class<?>[] { type }, handler));
    }

    interface Observer {

        void before(String sql) throws SQLException;

        default void after(String sql) throws SQLException {
        }

    }

}
