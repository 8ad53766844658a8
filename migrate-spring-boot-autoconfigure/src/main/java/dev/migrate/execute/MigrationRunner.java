package dev.migrate.execute;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.dialect.Dialect;

import org.jspecify.annotations.Nullable;

/**
 * Carries out steps on a database, one process at a time.
 */
public class MigrationRunner {

    private final Database database;

    private final OwnTables tables;

    private final Executor executor;

    private final Clock clock;

    private final @Nullable Duration lockTimeout;

    /**
     * A runner for one database.
     * @param dataSource gives connections; two at once while there is something to do
     * @param tables the tables that Migrate keeps for itself
     * @param executor who runs the steps, for the history
     * @param clock tells the time for the history
     * @param lockTimeout how long to wait for another process, or {@code null} to wait as
     * long as it lives
     */
    public MigrationRunner(DataSource dataSource, OwnTables tables, Executor executor, Clock clock,
            @Nullable Duration lockTimeout) {
        this.database = new Database(dataSource);
        this.tables = tables;
        this.executor = executor;
        this.clock = clock;
        this.lockTimeout = lockTimeout;
    }

    /**
     * The rows of the version table.
     * @return the rows; empty if there is no version table
     * @throws MigrateException if the database cannot be read
     */
    public List<String> versions() {
        return onConnection((connection, dialect) -> new VersionTable(dialect, this.tables.version()).read(connection)
            .orElse(List.of()));
    }

    /**
     * What was done to the database.
     * @return the history, oldest first
     * @throws MigrateException if the database cannot be read
     */
    public List<HistoryEntry> history() {
        return onConnection((connection, dialect) -> new HistoryTable(dialect, this.tables.history()).read(connection));
    }

    /**
     * Runs what the planner plans. Where that is nothing, reading the version table is
     * the only statement.
     * @param planner decides what is to be done
     * @param listener is told of each step
     * @return an entry for each step
     * @throws MigrateException if the database cannot be reached, or a step fails; the
     * steps before it have taken effect
     */
    public List<HistoryEntry> run(StepPlanner planner, MigrationListener listener) {
        boolean nothingToDo = planner.plan(versions()).isEmpty();
        if (nothingToDo) {
            return List.of();
        }
        return onConnection((lockConnection, dialect) -> {
            LockedSection section = new LockedSection(dialect.lock(), lockConnection, this.tables.version().toString());
            return section.run(
                    () -> onConnection(this.database::connectBesideTheLock,
                            (connection, same) -> runAlone(connection, same, planner, listener)),
                    this.lockTimeout, listener);
        });
    }

    /**
     * Writes a script for this database. Nothing is changed.
     * @param script what to write
     * @param output takes the script
     * @throws MigrateException if the database cannot be reached, or a step cannot be
     * written down
     */
    public void write(OfflineScript script, PrintWriter output) {
        onConnection((connection, dialect) -> {
            List<String> rows = new VersionTable(dialect, this.tables.version()).read(connection).orElse(List.of());
            // Elsewhere its tables are not those that the script will meet.
            boolean there = new HashSet<>(rows).equals(new HashSet<>(script.startRows()));
            new OfflineWriter(dialect, this.tables, this.executor.applicationVersion(),
                    there ? new LiveTables(dialect, connection) : new ReplayedTables(dialect, script.before()), output)
                .write(script);
            return null;
        });
    }

    /**
     * Writes a script for any database of a family, without one.
     * @param script what to write
     * @param dialect the family
     * @param output takes the script
     * @throws MigrateException if a step cannot be written down
     */
    public void write(OfflineScript script, Dialect dialect, PrintWriter output) {
        new OfflineWriter(dialect, this.tables, this.executor.applicationVersion(),
                new ReplayedTables(dialect, script.before()), output)
            .write(script);
    }

    private List<HistoryEntry> runAlone(Connection connection, Dialect dialect, StepPlanner planner,
            MigrationListener listener) throws SQLException {
        VersionTable versionTable = new VersionTable(dialect, this.tables.version());
        HistoryTable historyTable = new HistoryTable(dialect, this.tables.history());
        Optional<List<String>> rows = versionTable.read(connection);
        // Somebody else may have done everything while this process waited for the lock.
        List<PlannedStep> steps = planner.plan(rows.orElse(List.of()));
        if (steps.isEmpty()) {
            return List.of();
        }
        if (rows.isEmpty()) {
            versionTable.create(connection);
        }
        if (!historyTable.exists(connection)) {
            historyTable.create(connection);
        }
        StepExecution execution = new StepExecution(dialect, versionTable, historyTable, this.executor, this.clock);
        List<HistoryEntry> entries = new ArrayList<>();
        for (PlannedStep step : steps) {
            listener.started(step.description());
            try {
                HistoryEntry entry = execution.execute(connection, step);
                entries.add(entry);
                listener.finished(step.description(), entry);
            }
            catch (StepFailedException ex) {
                listener.finished(step.description(), ex.getEntry());
                throw ex;
            }
        }
        return entries;
    }

    private <T extends @Nullable Object> T onConnection(ConnectionCallback<T> callback) {
        return onConnection(this.database::connect, callback);
    }

    @SuppressWarnings("try")
    private <T extends @Nullable Object> T onConnection(Supplier<Connection> connections,
            ConnectionCallback<T> callback) {
        try (Connection connection = connections.get()) {
            if (connection.getAutoCommit()) {
                return callback.call(connection, Database.dialect(connection));
            }
            connection.setAutoCommit(true);
            // Closing a resource does not hide why the work failed, as a finally would
            // do where the connection is broken.
            try (AutoCommit on = () -> restoreAutoCommit(connection)) {
                return callback.call(connection, Database.dialect(connection));
            }
        }
        catch (SQLException ex) {
            throw new MigrateException(
                    """
                            The database refused a statement of Migrate's own: %s
                            Steps that were finished before stay applied. Make sure that the user may create, read and write the tables %s and %s, and see where the database is with: migrate current"""
                        .formatted(ex.getMessage(), this.tables.version(), this.tables.history()),
                    ex);
        }
    }

    private static void restoreAutoCommit(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(false);
        }
    }

    private interface AutoCommit extends AutoCloseable {

        @Override
        void close() throws SQLException;

    }

    private interface ConnectionCallback<T extends @Nullable Object> {

        T call(Connection connection, Dialect dialect) throws SQLException;

    }

}
