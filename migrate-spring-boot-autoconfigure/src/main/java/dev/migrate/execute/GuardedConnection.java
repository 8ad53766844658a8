package dev.migrate.execute;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

import dev.migrate.MigrateException;

/**
 * The connection as a migration sees it: the transaction on it is not the migration's to
 * end, or else the revision and its version row would no longer be one.
 */
final class GuardedConnection {

    private static final Set<String> FORBIDDEN = Set.of("close", "abort", "commit", "setAutoCommit");

    private GuardedConnection() {
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(),
                new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
                    if (FORBIDDEN.contains(method.getName())
                            || (method.getName().equals("rollback") && arguments == null)) {
                        throw new MigrateException(
                                "A migration must not call %s() on its connection: its transaction also holds the version row and ends with the revision"
                                    .formatted(method.getName()));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    }
                    catch (InvocationTargetException ex) {
                        throw ex.getTargetException();
                    }
                });
    }

}
