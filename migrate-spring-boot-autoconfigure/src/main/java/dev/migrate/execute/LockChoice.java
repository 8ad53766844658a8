package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.LockAttempt;
import dev.migrate.dialect.MigrationLock;
import dev.migrate.schema.QualifiedName;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what the lock of a database is.
 */
class LockChoice {

    private static final Log logger = LogFactory.getLog(LockChoice.class);

    private static final int ATTEMPTS = 2;

    private final Dialect dialect;

    private final OwnTables tables;

    private final LockSettings settings;

    private final Executor executor;

    private final Clock clock;

    LockChoice(Dialect dialect, OwnTables tables, LockSettings settings, Executor executor, Clock clock) {
        this.dialect = dialect;
        this.tables = tables;
        this.settings = settings;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * The name of the lock, which is the version table's within its database.
     * @param connection a connection
     * @return the schema, where there is one, and the name
     * @throws SQLException if the database does not say which schema is meant
     */
    String name(Connection connection) throws SQLException {
        QualifiedName version = this.tables.version();
        String table = this.dialect.identifiers().stored(version.name());
        String schema = (version.schema() != null) ? this.dialect.identifiers().stored(version.schema())
                : connection.getSchema();
        return (schema != null) ? schema + "." + table : table;
    }

    /**
     * The lock, which nobody has tried to take yet.
     * @param connection the connection that is to hold it
     * @param another opens another connection, to see whether the two are two
     * @return the lock
     * @throws MigrateException if the database does not have what is set
     * @throws SQLException if the database cannot be asked
     */
    ChosenLock choose(Connection connection, Supplier<Connection> another) throws SQLException {
        return choose(connection, another, null);
    }

    /**
     * The lock, which has been tried once where the same statement says what the lock is.
     * @param connection the connection that is to hold it
     * @param another opens another connection, to see whether the two are two
     * @param first creates the tables if none of them was found, or else {@code null}
     * @return the lock
     * @throws MigrateException if the database does not have what is set
     * @throws SQLException if the database cannot be asked
     */
    ChosenLock attempt(Connection connection, Supplier<Connection> another, @Nullable FirstTables first)
            throws SQLException {
        if (this.settings.strategy() == LockStrategy.LEASE) {
            return choose(connection, another, first);
        }
        QualifiedName version = this.tables.version();
        String schema = (version.schema() != null) ? this.dialect.identifiers().stored(version.schema()) : null;
        String name = this.dialect.identifiers().stored(version.name());
        MigrationLock of = this.dialect.lock();
        LockAttempt attempt = ((first != null) ? of.prepareAndAttempt(connection, schema, name)
                : of.attempt(connection, schema, name))
            .orElse(null);
        if (attempt == null) {
            return choose(connection, another, first);
        }
        LockTable table = table(attempt.name());
        return new ChosenLock(attempt.name(), table,
                new SessionLock(this.dialect.lock(), connection, table, holders(), first, attempt));
    }

    private ChosenLock choose(Connection connection, Supplier<Connection> another, @Nullable FirstTables first)
            throws SQLException {
        LockTable table = table(name(connection));
        return new ChosenLock(table.name(), table,
                isSession(connection, another)
                        ? new SessionLock(this.dialect.lock(), connection, table, holders(), first, null)
                        : new LeaseLock(connection, table, holders()));
    }

    private LockTable table(String name) {
        return new LockTable(this.dialect, this.tables.lock(), name);
    }

    private Holders holders() {
        return new Holders(this.executor, this.clock, this.settings.lease());
    }

    private boolean isSession(Connection connection, Supplier<Connection> another) throws SQLException {
        if (this.settings.strategy() == LockStrategy.LEASE) {
            if (!this.dialect.lock().isLeasePossible()) {
                throw new MigrateException(
                        "%s lets one connection write at a time, so that a lease could not be renewed while a revision runs. Nothing was changed. Leave migrate.lock.strategy at auto"
                            .formatted(this.dialect.name()));
            }
            return false;
        }
        boolean available = this.dialect.lock().isAvailable(connection);
        if (this.settings.strategy() == LockStrategy.SESSION) {
            if (!available) {
                throw new MigrateException(
                        "%s has no lock of its own that this user may take, as migrate.lock.strategy=session asks for. Nothing was changed. Leave it at auto, or set it to lease"
                            .formatted(this.dialect.name()));
            }
            return true;
        }
        return available && !(this.dialect.lock().mayBePooled() && isPooled(connection, another));
    }

    /**
     * Two open connections never have the same session, unless something between here and
     * the database gives each transaction the session that happens to be free.
     */
    private boolean isPooled(Connection one, Supplier<Connection> another) throws SQLException {
        try (Connection two = another.get()) {
            for (int i = 0; i < ATTEMPTS; i++) {
                Optional<String> first = this.dialect.lock().session(one);
                Optional<String> second = this.dialect.lock().session(two);
                if (first.isPresent() && first.equals(second)) {
                    logger.info(
                            "A connection pooler gives each transaction the session that is free, where a lock of the session would be lost. The lock %s is a row of %s instead"
                                .formatted(name(one), this.tables.lock()));
                    return true;
                }
            }
            return false;
        }
    }

}
