package dev.migrate.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Passes the calls to a statement on, and tells what it executes, whether or not the
 * database accepts it.
 */
final class RecordingStatement implements InvocationHandler {

    private final Statement target;

    private final @Nullable String preparedSql;

    private final Connection connection;

    private final Consumer<List<String>> recorder;

    private final List<String> batch = new ArrayList<>();

    RecordingStatement(Statement target, @Nullable String preparedSql, Connection connection,
            Consumer<List<String>> recorder) {
        this.target = target;
        this.preparedSql = preparedSql;
        this.connection = connection;
        this.recorder = recorder;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String sql = (arguments != null && arguments[0] instanceof String text) ? text : this.preparedSql;
        switch (method.getName()) {
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "getConnection" -> {
                return this.connection;
            }
            case "addBatch" -> this.batch.add(String.valueOf(sql));
            case "clearBatch" -> this.batch.clear();
            case "executeBatch", "executeLargeBatch" -> {
                this.recorder.accept(List.copyOf(this.batch));
                this.batch.clear();
            }
            case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" ->
                this.recorder.accept(List.of(String.valueOf(sql)));
            default -> {
                // says nothing to the database
            }
        }
        return Reflection.invoke(this.target, method, arguments);
    }

}
