package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import dev.migrate.MigrationListener;
import dev.migrate.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * Work on a database that only one process does at a time: one connection holds the lock,
 * another one does the work.
 */
final class ExclusiveAccess {

    private final ConnectionScope connections;

    private final OwnTables tables;

    private final LockSettings settings;

    private final Executor executor;

    private final Clock clock;

    /**
     * Access to a database.
     * @param connections opens the connections
     * @param tables the tables that Migrate keeps for itself
     * @param settings how processes keep out of each other's way
     * @param executor this process
     * @param clock tells since when it has the database to itself
     */
    ExclusiveAccess(ConnectionScope connections, OwnTables tables, LockSettings settings, Executor executor,
            Clock clock) {
        this.connections = connections;
        this.tables = tables;
        this.settings = settings;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * Waits until this process has the database to itself, and does the work.
     * @param work what to do
     * @param listener is told when there is somebody to wait for
     * @param <T> what comes of it
     * @return what came of it
     */
    <T> T run(Work<T> work, MigrationListener listener) {
        return this.connections.call((connection, dialect) -> run(connection, dialect, null, work, listener));
    }

    /**
     * Waits until this process has the database to itself, and does the work.
     * @param connection a connection in autocommit mode, for the lock
     * @param dialect the dialect of the database
     * @param first creates the tables if none of them was found, or else {@code null}
     * @param work what to do
     * @param listener is told when there is somebody to wait for
     * @param <T> what comes of it
     * @return what came of it
     * @throws SQLException if the database cannot be asked
     */
    <T> T run(Connection connection, Dialect dialect, @Nullable FirstTables first, Work<T> work,
            MigrationListener listener) throws SQLException {
        ChosenLock chosen = choice(dialect).attempt(connection, this.connections::connectBesideTheLock, first);
        LockedSection section = new LockedSection(chosen, connection, this.settings, dialect.progress());
        return section.run(() -> this.connections
            .callBesideTheLock((another, its) -> enter(section, another, its, work, listener)), listener);
    }

    private static <T> T enter(LockedSection section, Connection connection, Dialect dialect, Work<T> work,
            MigrationListener listener) throws SQLException {
        try (LockTenure tenure = section.enter(connection, listener)) {
            return work.call(connection, dialect, tenure);
        }
    }

    /**
     * The lock, to be looked at.
     * @param connection a connection in autocommit mode
     * @param dialect the dialect of the database
     * @throws SQLException if the database cannot be asked
     */
    LockInspection inspection(Connection connection, Dialect dialect) throws SQLException {
        ChosenLock chosen = choice(dialect).choose(connection, this.connections::connectBesideTheLock);
        return new LockInspection(chosen.lock(), chosen.table(), connection, chosen.name(), this.settings);
    }

    private LockChoice choice(Dialect dialect) {
        return new LockChoice(dialect, this.tables, this.settings, this.executor, this.clock);
    }

    /**
     * What is done while no other process does anything.
     *
     * @param <T> what comes of it
     */
    interface Work<T> {

        T call(Connection connection, Dialect dialect, LockTenure tenure) throws SQLException;

    }

}
