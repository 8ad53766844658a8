package dev.migrate.shadow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A connection whose statements are looked at before they are executed.
 */
final class GuardedConnection {

    private final Consumer<String> guard;

    private final Closing closing;

    private GuardedConnection(Consumer<String> guard, Closing closing) {
        this.guard = guard;
        this.closing = closing;
    }

    /**
     * Guards a connection.
     * @param connection the connection
     * @param guard throws an exception for an SQL text that is not to be executed
     * @param closing what is done before it is given back
     * @return the same connection, with the guard in front
     */
    static Connection of(Connection connection, Consumer<String> guard, Closing closing) {
        return new GuardedConnection(guard, closing).proxy(Connection.class, connection);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> invoke(target, method, arguments)));
    }

    private @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String text) {
            switch (method.getName()) {
                case "setSchema" -> this.guard.accept("set schema '%s'".formatted(text));
                case "setCatalog" -> this.guard.accept("use `%s`".formatted(text));
                default -> {
                    if (takesSql(method)) {
                        this.guard.accept(text);
                    }
                }
            }
        }
        if (target instanceof Connection connection && method.getName().equals("close") && !connection.isClosed()) {
            this.closing.before(connection);
        }
        try {
            Object result = method.invoke(target, arguments);
            return (result instanceof Statement statement && method.getReturnType() == Statement.class
                    && target instanceof Connection) ? proxy(Statement.class, statement) : result;
        }
        catch (InvocationTargetException ex) {
            throw ex.getTargetException();
        }
    }

    private static boolean takesSql(Method method) {
        return method.getName().startsWith("prepare") || method.getName().startsWith("execute")
                || method.getName().equals("addBatch");
    }

    /**
     * What is done before a connection is given back.
     */
    @FunctionalInterface
    interface Closing {

        void before(Connection connection) throws SQLException;

    }

}
