package dev.migrate.dialect.postgresql;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * The process of the server that a connection was told to be with when it was opened
 * (<a href=
 * "https://www.postgresql.org/docs/18/protocol-message-formats.html">BackendKeyData</a>).
 * A pooler makes up a number of its own, since it is with whichever process is free. The
 * driver is not on every class path, so that it is asked by name.
 */
final class PostgresqlBackend {

    private static final String DRIVER = "org.postgresql.PGConnection";

    private PostgresqlBackend() {
    }

    /**
     * The number of the process. To ask for it takes no statement.
     * @param connection a connection
     * @return the number, or empty if another driver is used
     */
    static OptionalInt processId(Connection connection) {
        try {
            Class<?> driver = Class.forName(DRIVER, false, PostgresqlBackend.class.getClassLoader());
            if (!connection.isWrapperFor(driver)) {
                return OptionalInt.empty();
            }
            return OptionalInt.of((int) driver.getMethod("getBackendPID").invoke(connection.unwrap(driver)));
        }
        catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException | InvocationTargetException
                | SQLException ex) {
            return OptionalInt.empty();
        }
    }

}
