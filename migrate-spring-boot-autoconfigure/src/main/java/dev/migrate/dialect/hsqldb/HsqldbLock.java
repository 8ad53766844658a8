package dev.migrate.dialect.hsqldb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import dev.migrate.dialect.LockName;
import dev.migrate.dialect.MigrationLock;

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

    private static final String OWN_SESSION = """
            select session_id, connected from information_schema.system_sessions s where s.session_id = session_id()""";

    @Override
    public boolean isAvailable(Connection connection) throws SQLException {
        return holds(connection,
                "select 1 from information_schema.system_sessions where session_id = session_id() and is_admin");
    }

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        String lock = LockName.of(name).text();
        addRow(connection, lock);
        return execute(connection, """
                update migrate_lock.holder h set (session_id, connected) = (%s)
                where h.name = '%s' and not exists (
                    select 1 from information_schema.system_sessions s
                    where s.session_id = h.session_id and s.connected = h.connected)""".formatted(OWN_SESSION,
                lock)) == 1;
    }

    // DDL waits for every transaction of everybody: it is done once
    private static void addRow(Connection connection, String lock) throws SQLException {
        String rows = "select 1 from migrate_lock.holder where name = '" + lock + "'";
        if (!holds(connection, "select 1 from information_schema.tables"
                + " where table_schema = 'MIGRATE_LOCK' and table_name = 'HOLDER'")) {
            execute(connection, "create schema if not exists migrate_lock");
            execute(connection, "create table if not exists migrate_lock.holder (name varchar(40) not null primary key,"
                    + " session_id bigint, connected timestamp(6) with time zone)");
        }
        if (!holds(connection, rows)) {
            try {
                execute(connection, "insert into migrate_lock.holder (name) values ('" + lock + "')");
            }
            catch (SQLException ex) {
                // another connection may have been faster
                if (!holds(connection, rows)) {
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
        return first(connection, """
                select h.session_id from migrate_lock.holder h join information_schema.system_sessions s
                on s.session_id = h.session_id and s.connected = h.connected where h.name = '%s'"""
            .formatted(LockName.of(name).text()));
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
