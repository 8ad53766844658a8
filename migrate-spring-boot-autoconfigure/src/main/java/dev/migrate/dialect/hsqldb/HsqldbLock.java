package dev.migrate.dialect.hsqldb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import dev.migrate.dialect.LockAttempt;
import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A row that names the session that holds the lock, together with the moment at which it
 * was opened, so that no later session is taken for it. It counts for as long as that
 * session is in the database's list of sessions, which only administrators see. There is
 * no other way: a transaction that held a row would block all DDL
 * (<a href="https://hsqldb.org/doc/2.0/guide/sessions-chapt.html#snc_tx_schema">Schema
 * and Database Change</a>), and HSQLDB has no locks beside its transactions.
 * <p>
 * The row is in a schema of its own, {@code migrate_lock}, which stays.
 */
final class HsqldbLock implements MigrationLock {

    private static final Log logger = LogFactory.getLog(HsqldbLock.class);

    private static final String OWN_SESSION = """
            select session_id, connected from information_schema.system_sessions s where s.session_id = session_id()""";

    private static final String ADMINISTRATOR = """
            select 1 from information_schema.system_sessions where session_id = session_id() and is_admin""";

    private static final String HOLDER = """
            select cast(h.session_id as varchar(20)) from migrate_lock.holder h join information_schema.system_sessions s
            on s.session_id = h.session_id and s.connected = h.connected where h.name = '%s'""";

    private static final String CREATE_SCHEMA = "create schema if not exists migrate_lock";

    private static final String CREATE_TABLE = """
            create table if not exists migrate_lock.holder (name varchar(40) not null primary key,
            session_id bigint, connected timestamp(6) with time zone)""";

    @Override
    public boolean isAvailable(Connection connection) throws SQLException {
        return holds(connection, ADMINISTRATOR);
    }

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        String lock = LockName.of(name).text();
        addRow(connection, lock);
        return execute(connection, take(lock)) == 1;
    }

    /**
     * As a batch, which tells of each statement how many rows it met: of the last one,
     * whether the lock was taken. Whatever goes wrong on the way, {@link #tryAcquire}
     * says what it is, unless it was only that somebody else was faster.
     */
    @Override
    public Optional<LockAttempt> prepareAndAttempt(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        String name = ((schema != null) ? schema : connection.getSchema()) + "." + table;
        String lock = LockName.of(name).text();
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(CREATE_SCHEMA, CREATE_TABLE,
                    insert(lock) + " where not exists (" + find(lock) + ")",
                    take(lock) + " and exists (" + ADMINISTRATOR + ")")) {
                statement.addBatch(sql);
            }
            int[] rows = statement.executeBatch();
            return Optional.of(new LockAttempt(name, null, rows[rows.length - 1] == 1));
        }
        catch (SQLException ex) {
            logger.debug("The lock %s was not taken at once".formatted(name), ex);
            return Optional.empty();
        }
    }

    private static String take(String lock) {
        return """
                update migrate_lock.holder h set (session_id, connected) = (%s)
                where h.name = '%s' and not exists (
                    select 1 from information_schema.system_sessions s
                    where s.session_id = h.session_id and s.connected = h.connected)""".formatted(OWN_SESSION, lock);
    }

    private static String find(String lock) {
        return "select 1 from migrate_lock.holder where name = '%s'".formatted(lock);
    }

    private static String insert(String lock) {
        return "insert into migrate_lock.holder (name) select '%s' from (values (0))".formatted(lock);
    }

    // DDL waits for every transaction of everybody: it is done once
    private static void addRow(Connection connection, String lock) throws SQLException {
        if (!holds(connection, "select 1 from information_schema.tables"
                + " where table_schema = 'MIGRATE_LOCK' and table_name = 'HOLDER'")) {
            execute(connection, CREATE_SCHEMA);
            execute(connection, CREATE_TABLE);
        }
        if (!holds(connection, find(lock))) {
            try {
                execute(connection, insert(lock));
            }
            catch (SQLException ex) {
                // another connection may have been faster
                if (!holds(connection, find(lock))) {
                    throw ex;
                }
            }
        }
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        execute(connection,
                "update migrate_lock.holder set session_id = null, connected = null where name = '%s' and (session_id, connected) in (%s)"
                    .formatted(LockName.of(name).text(), OWN_SESSION));
    }

    @Override
    public Optional<String> session(Connection connection) throws SQLException {
        return first(connection, "call session_id()");
    }

    @Override
    public Optional<String> holder(Connection connection, String name) throws SQLException {
        return first(connection, HOLDER.formatted(LockName.of(name).text()));
    }

    @Override
    public Optional<String> holderExpression(String name) {
        return Optional.of("(" + HOLDER.formatted(LockName.of(name).text()) + ")");
    }

    private static Optional<String> first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }

    private static boolean holds(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

}
