package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

import dev.migrate.dialect.LockAttempt;
import dev.migrate.dialect.MigrationLock;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a row, held by a transaction that does nothing else, since H2 has no locks
 * without a table. The table is a global temporary one: all connections see it, it is no
 * part of the schema, and it goes when the database is closed
 * (<a href="https://h2database.com/html/commands.html#create_table">CREATE TABLE</a>).
 */
final class H2Lock implements MigrationLock {

    private static final Log logger = LogFactory.getLog(H2Lock.class);

    // https://h2database.com/javadoc/org/h2/api/ErrorCode.html
    private static final Set<Integer> NO_SUCH_TABLE = Set.of(42102, 42103, 42104);

    private static final String CREATE = "create global temporary table if not exists migrate_lock_row"
            + " (name varchar(255) not null primary key)";

    private static final String FIND = "select name from migrate_lock_row where name = ?";

    // the first of several statements is the one that answers
    private static final String PREPARE_AND_ATTEMPT = """
            select %1$s;
            """ + CREATE + """
            ;
            insert into migrate_lock_row (name) select %1$s
                where not exists (select 1 from migrate_lock_row where name = %1$s);
            commit;
            select name from migrate_lock_row where name = %1$s for update nowait""";

    private static final H2Literals LITERALS = new H2Literals();

    @Override
    public boolean tryAcquire(Connection connection, String name) throws SQLException {
        addRow(connection, name);
        connection.setAutoCommit(false);
        boolean acquired = false;
        try {
            acquired = hasRow(connection, FIND + " for update skip locked", name);
            return acquired;
        }
        finally {
            if (!acquired) {
                endTransaction(connection);
            }
        }
    }

    /**
     * Whatever goes wrong on the way, {@link #tryAcquire} says what it is, unless it was
     * only that somebody else was faster.
     */
    @Override
    public Optional<LockAttempt> prepareAndAttempt(Connection connection, @Nullable String schema, String table)
            throws SQLException {
        String name = "%s || %s".formatted((schema != null) ? LITERALS.of(schema) : "schema()",
                LITERALS.of("." + table));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(PREPARE_AND_ATTEMPT.formatted(name));
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return Optional.of(new LockAttempt(result.getString(1), null, true));
            }
        }
        catch (SQLException ex) {
            logger.debug("The lock on %s was not taken at once".formatted(table), ex);
            endTransaction(connection);
            return Optional.empty();
        }
    }

    private void addRow(Connection connection, String name) throws SQLException {
        if (isThere(connection, name)) {
            return;
        }
        try (PreparedStatement statement = connection
            .prepareStatement("insert into migrate_lock_row (name) values (?)")) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
        catch (SQLException ex) {
            // another connection may have been faster
            if (!hasRow(connection, FIND, name)) {
                throw ex;
            }
        }
    }

    /**
     * Even where the table is there, to create it waits for DDL of others.
     */
    private boolean isThere(Connection connection, String name) throws SQLException {
        try {
            return hasRow(connection, FIND, name);
        }
        catch (SQLException ex) {
            if (!NO_SUCH_TABLE.contains(ex.getErrorCode())) {
                throw ex;
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(CREATE);
            }
            return false;
        }
    }

    private boolean hasRow(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    @Override
    public void release(Connection connection, String name) throws SQLException {
        endTransaction(connection);
    }

    private void endTransaction(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public Optional<String> session(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select session_id()")) {
            return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
        }
    }

}
