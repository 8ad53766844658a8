package dev.migrate.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/**
 * Passes the calls to a connection on, and tells a {@link StatementCounter} of commits,
 * rollbacks and, through {@link RecordingStatement}, statements.
 *
 * @param target the connection of the driver
 * @param number its number
 * @param counter what is told
 */
record RecordingConnection(Connection target, int number, StatementCounter counter) implements InvocationHandler {

    static Connection of(Connection target, int number, StatementCounter counter) {
        return (Connection) Proxy.newProxyInstance(RecordingConnection.class.getClassLoader(),
                new Class<?>[] { Connection.class }, new RecordingConnection(target, number, counter));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        Object result = Reflection.invoke(this.target, method, arguments);
        switch (method.getName()) {
            case "commit" -> this.counter.recordCommit();
            case "rollback" -> this.counter.recordRollback();
            default -> {
                if (result instanceof Statement statement) {
                    String sql = (arguments != null && arguments[0] instanceof String text) ? text : null;
                    return recordStatement((Connection) proxy, statement, sql);
                }
            }
        }
        return result;
    }

    private Object recordStatement(Connection proxy, Statement statement, @Nullable String sql) {
        Class<?> type = (statement instanceof CallableStatement) ? CallableStatement.class
                : (statement instanceof PreparedStatement) ? PreparedStatement.class : Statement.class;
        return Proxy.newProxyInstance(RecordingConnection.class.getClassLoader(), new Class<?>[] { type },
                new RecordingStatement(statement, sql, proxy,
                        (executed) -> this.counter.recordCall(this.number, executed)));
    }

}
