package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.dialect.LockAttempt;
import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;

import org.jspecify.annotations.Nullable;

/**
 * A named lock of the session, which is the same in all databases of a server, and whose
 * name may have 64 characters:
 * <a href="https://mariadb.com/kb/en/get_lock/">GET_LOCK</a>.
 */
public final class MariadbLock implements MigrationLock {

    private static final String YES = "1";

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        return ask(connection, "select get_lock(?, 0)", text(connection, name)).filter(YES::equals).isPresent();
    }

    @Override
    public Optional<LockAttempt> attempt(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        String place = (schema != null) ? schema : connection.getSchema();
        String name = (place != null) ? place + "." + table : table;
        try (PreparedStatement statement = connection.prepareStatement("select get_lock(?, 0), connection_id()")) {
            statement.setString(1, text(connection, name));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return Optional.of(new LockAttempt(name, result.getString(2), YES.equals(result.getString(1))));
            }
        }
    }

    @Override
    public Optional<String> condition(Connection connection, String name) throws SQLException {
        return Optional.of("get_lock('%s', 0) = 1".formatted(text(connection, name)));
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        ask(connection, "select release_lock(?)", text(connection, name));
    }

    @Override
    public boolean outlivesStatements() {
        return true;
    }

    private static String text(Connection connection, String name) throws SQLException {
        return LockName.of(connection.getCatalog() + "." + name).text();
    }

    @Override
    public Optional<String> session(Connection connection) throws SQLException {
        return ask(connection, "select connection_id()");
    }

    @Override
    public Optional<String> holder(Connection connection, String name) throws SQLException {
        return ask(connection, "select is_used_lock(?)", text(connection, name));
    }

    private static Optional<String> ask(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
            }
        }
    }

}
