package dev.migrate.execute;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import dev.migrate.MigrateException;
import dev.migrate.operation.ExecuteSql;
import org.jspecify.annotations.Nullable;

/**
 * The connection as a migration sees it: the transaction on it is not the migration's to
 * end, or else the revision and its version row would no longer be one. What it writes is
 * told, as it may be committed before the revision ends.
 */
final class GuardedConnection {

    private static final Set<String> FORBIDDEN = Set.of("close", "abort", "commit", "setAutoCommit", "setReadOnly");

    private static final Set<String> SWITCHES = Set.of("setSchema", "setCatalog");

    private static final Pattern READING = Pattern.compile("\\s*(select|values|show|explain|describe|pragma)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Connection connection;

    private final Consumer<String> uses;

    private final Consumer<String> writes;

    private GuardedConnection(Connection connection, Consumer<String> uses, Consumer<String> writes) {
        this.connection = connection;
        this.uses = uses;
        this.writes = writes;
    }

    /**
     * Guards a connection.
     * @param connection the connection of the step
     * @param uses is told that something is about to be done with it: the statement that
     * is sent, or what would do the same, or an empty text
     * @param writes is told of each statement that does not only read, before it is sent
     * @return the connection for the migration
     */
    static Connection of(Connection connection, Consumer<String> uses, Consumer<String> writes) {
        GuardedConnection guarded = new GuardedConnection(connection, uses, writes);
        return proxy(Connection.class, guarded::invoke);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type
            .cast(Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] { type }, handler));
    }

    private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (FORBIDDEN.contains(method.getName()) || (method.getName().equals("rollback") && arguments == null)) {
            throw new MigrateException(
                    "A migration must not call %s() on its connection: its transaction also holds the version row and ends with the revision"
                        .formatted(method.getName()));
        }
        if (method.getName().equals("unwrap") && arguments != null && arguments[0] == Connection.class) {
            return proxy;
        }
        // as a statement would
        this.uses.accept(SWITCHES.contains(method.getName()) ? "set schema" : "");
        Object result = call(this.connection, method, arguments);
        String sql = (arguments != null && arguments[0] instanceof String text) ? text : "";
        if (result instanceof CallableStatement statement) {
            return proxy(CallableStatement.class, telling(statement, sql));
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, telling(statement, sql));
        }
        if (result instanceof Statement statement) {
            return proxy(Statement.class, telling(statement, sql));
        }
        return (result instanceof DatabaseMetaData metaData) ? proxy(DatabaseMetaData.class, reading(metaData, proxy))
                : result;
    }

    private InvocationHandler telling(Statement statement, String prepared) {
        return (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String sql = (arguments != null && arguments[0] instanceof String text) ? text : prepared;
                requireNoControl(sql);
                if (!method.getName().equals("executeQuery") && !READING.matcher(sql).matches()) {
                    this.writes.accept(sql);
                }
                this.uses.accept(sql);
            }
            if (method.getName().equals("getConnection")) {
                return of(this.connection, this.uses, this.writes);
            }
            Object result = call(statement, method, arguments);
            return (result instanceof ResultSet rows) ? proxy(ResultSet.class, reading(rows, proxy)) : result;
        };
    }

    private static void requireNoControl(String sql) {
        if (!sql.isBlank() && new ExecuteSql(sql, null).controlsTransaction()) {
            throw ForbiddenStatement.onConnection(sql);
        }
    }

    /**
     * What is read leads back to the guarded connection, and not to the one behind it.
     */
    private static InvocationHandler reading(Object target, Object origin) {
        return (proxy, method, arguments) -> switch (method.getName()) {
            case "getConnection", "getStatement" -> origin;
            default -> call(target, method, arguments);
        };
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        }
        catch (InvocationTargetException ex) {
            throw ex.getTargetException();
        }
    }

}
