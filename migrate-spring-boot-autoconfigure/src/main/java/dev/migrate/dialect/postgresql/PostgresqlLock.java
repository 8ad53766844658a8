package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

import dev.migrate.dialect.LockAttempt;
import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;

import org.jspecify.annotations.Nullable;

/**
 * An advisory lock of the session, which each database of a server has for itself:
 * <a href=
 * "https://www.postgresql.org/docs/18/explicit-locking.html#ADVISORY-LOCKS">Advisory
 * Locks</a>. A connection pooler that gives every transaction another session does not
 * keep it.
 */
final class PostgresqlLock implements MigrationLock {

    // the two halves of the number:
    // https://www.postgresql.org/docs/18/view-pg-locks.html
    private static final String HOLDER = """
            select pid from pg_locks where locktype = 'advisory' and granted and objsubid = 1
            and database = (select oid from pg_database where datname = current_database())
            and (classid::bigint << 32) | objid::bigint = ?""";

    // the number of the lock as LockName computes it
    private static final String ATTEMPT = """
            select name, pid, case when pid = ? then pg_try_advisory_lock(
                ('x' || encode(substr(sha256(convert_to('migrate:' || name, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint)
                end
            from (select concat_ws('.', coalesce(?, current_schema()), ?) as name, pg_backend_pid() as pid) as here""";

    /**
     * Only where the process that answers is the one that the connection was opened with
     * is there nothing between them. It asks for that before it takes the lock, in the
     * same statement.
     */
    @Override
    public Optional<LockAttempt> attempt(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        OptionalInt processId = PostgresqlBackend.processId(connection);
        if (processId.isEmpty()) {
            return Optional.empty();
        }
        try (PreparedStatement statement = connection.prepareStatement(ATTEMPT)) {
            statement.setInt(1, processId.getAsInt());
            statement.setString(2, schema);
            statement.setString(3, table);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                boolean acquired = result.getBoolean(3);
                return result.wasNull() ? Optional.empty()
                        : Optional.of(new LockAttempt(result.getString(1), result.getString(2), acquired));
            }
        }
    }

    @Override
    public Optional<String> condition(Connection connection, String name) {
        return Optional.of("pg_try_advisory_lock(%d)".formatted(LockName.of(name).number()));
    }

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        return holds(connection, "select pg_try_advisory_lock(?)", name);
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        if (!holds(connection, "select pg_advisory_unlock(?)", name)) {
            throw new SQLException("The session does not hold the lock");
        }
    }

    private static boolean holds(Connection connection, String sql, String name) throws SQLException {
        return ask(connection, sql, LockName.of(name).number()).filter("t"::equals).isPresent();
    }

    @Override
    public Optional<String> session(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_backend_pid()")) {
            return first(statement);
        }
    }

    @Override
    public Optional<String> holder(Connection connection, String name) throws SQLException {
        return ask(connection, HOLDER, LockName.of(name).number());
    }

    @Override
    public boolean outlivesStatements() {
        return true;
    }

    @Override
    public boolean mayBePooled() {
        return true;
    }

    private static Optional<String> ask(Connection connection, String sql, long parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, parameter);
            return first(statement);
        }
    }

    private static Optional<String> first(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
        }
    }

}
