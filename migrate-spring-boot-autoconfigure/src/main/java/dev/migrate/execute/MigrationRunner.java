package dev.migrate.execute;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import dev.migrate.HalfDoneStep;
import dev.migrate.HistoryEntry;
import dev.migrate.LockStatus;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.Outcome;
import dev.migrate.Resolution;
import dev.migrate.dialect.Dialect;
import dev.migrate.revision.Direction;
import dev.migrate.script.RevisionScript;
import org.jspecify.annotations.Nullable;

/**
 * Carries out steps on a database, one process at a time.
 */
public class MigrationRunner {

    private final OwnTables tables;

    private final Executor executor;

    private final Clock clock;

    private final OperationPreparation preparation;

    private final LockSettings lockSettings;

    private final ExecutionSettings executionSettings;

    private final Map<String, String> arguments;

    private final ConnectionScope connections;

    private final ExclusiveAccess access;

    private final PlanExecution plans;

    private final OfflineScripts scripts;

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
        this(dataSource, tables, executor, clock, LockSettings.DEFAULT.withTimeout(lockTimeout),
                ExecutionSettings.DEFAULT, OperationPreparation.DEFAULT, Map.of());
    }

    /**
     * A runner for one database, with what becomes of operations first.
     * @param dataSource gives connections; two at once while there is something to do
     * @param tables the tables that Migrate keeps for itself
     * @param executor who runs the steps, for the history
     * @param clock tells the time for the history
     * @param lockSettings how processes keep out of each other's way
     * @param executionSettings how long statements may take
     * @param preparation what becomes of operations before they are carried out
     * @param arguments what Java migrations are given
     */
    public MigrationRunner(DataSource dataSource, OwnTables tables, Executor executor, Clock clock,
            LockSettings lockSettings, ExecutionSettings executionSettings, OperationPreparation preparation,
            Map<String, String> arguments) {
        this.preparation = preparation;
        this.tables = tables;
        this.executor = executor;
        this.clock = clock;
        this.lockSettings = lockSettings;
        this.executionSettings = executionSettings;
        this.arguments = Map.copyOf(arguments);
        this.connections = new ConnectionScope(new Database(dataSource), tables);
        this.access = new ExclusiveAccess(this.connections, tables, lockSettings, executor, clock);
        this.plans = new PlanExecution(tables, executor, clock, preparation, this.arguments, executionSettings);
        this.scripts = new OfflineScripts(tables, executor.applicationVersion(), preparation, this.arguments);
    }

    /**
     * A runner that does the same on another database, of which it keeps its tables in
     * the default schema.
     * @param other gives connections to the other database
     * @return the runner
     */
    public MigrationRunner on(DataSource other) {
        return new MigrationRunner(other, this.tables.inDefaultSchema(), this.executor, this.clock, this.lockSettings,
                this.executionSettings, this.preparation, this.arguments);
    }

    /**
     * Runs steps on a database that is there for nothing else, only to see what they make
     * of it.
     * @param planner decides what is to be done
     * @throws ReplayFailedException if a step fails
     * @throws MigrateException if the database cannot be reached
     */
    public void replay(StepPlanner planner) {
        try {
            run(planner, MigrationListener.NONE);
        }
        catch (StepFailedException ex) {
            throw ReplayFailedException.of(ex);
        }
    }

    /**
     * The rows of the version table.
     * @return the rows; empty if there is no version table
     * @throws MigrateException if the database cannot be read
     */
    public List<String> versions() {
        return this.connections.call(this::rows);
    }

    /**
     * The rows of the version table, where they are the whole truth.
     * @return the rows; empty if there is no version table
     * @throws MigrateException if the database cannot be read, or a step is half done
     */
    public List<String> settledVersions() {
        return this.connections.call((connection, dialect) -> {
            Position position = Position.read(connection, dialect, this.tables);
            position.interrupted(connection, dialect, this.tables).requireFirst(Optional.empty());
            return position.versions();
        });
    }

    private List<String> rows(Connection connection, Dialect dialect) throws SQLException {
        return Position.read(connection, dialect, this.tables).versions();
    }

    /**
     * The dialect that the database speaks.
     * @return the dialect
     * @throws MigrateException if the database cannot be reached, or Migrate does not
     * know it
     */
    public Dialect dialect() {
        return this.connections.call((connection, dialect) -> dialect);
    }

    /**
     * What was done to the database.
     * @return the history, oldest first
     * @throws MigrateException if the database cannot be read
     */
    public List<HistoryEntry> history() {
        return this.connections
            .call((connection, dialect) -> new HistoryTable(dialect, this.tables.history()).read(connection));
    }

    /**
     * Runs what the planner plans. Where that is nothing, reading where the database is
     * is the only statement. A step that was interrupted goes on where it was.
     * @param planner decides what is to be done
     * @param listener is told of each step
     * @return an entry for each step
     * @throws MigrateException if the database cannot be reached, or a step fails; the
     * steps before it have taken effect
     */
    public List<HistoryEntry> run(StepPlanner planner, MigrationListener listener) {
        return this.connections.call((connection, dialect) -> {
            Position position = Position.read(connection, dialect, this.tables);
            List<PlannedStep> steps = planner.plan(position.versions(), dialect.name());
            if (steps.isEmpty() && !position.inFlight()) {
                return List.of();
            }
            FirstTables first = position.rows().isEmpty()
                    ? new FirstTables(dialect, this.tables, steps.get(0).description()) : null;
            // Somebody else may have done everything while this process waited for the
            // lock.
            StepPlanner again = (rows, name) -> rows.equals(position.versions()) ? steps : planner.plan(rows, name);
            return this.access.run(connection, dialect, first,
                    (work, its, tenure) -> this.plans.run(work, its, tenure, again, listener), listener);
        });
    }

    /**
     * Creates the tables that are missing.
     * @param listener is told when there is another process to wait for
     * @return whether one was missing
     * @throws MigrateException if the database cannot be reached or refuses
     */
    public boolean createTables(MigrationListener listener) {
        boolean complete = this.connections
            .call((connection, dialect) -> Position.read(connection, dialect, this.tables).journal()
                    && new HistoryTable(dialect, this.tables.history()).exists(connection));
        if (complete) {
            return false;
        }
        return this.access.run((connection, dialect, tenure) -> new RemainingTables(dialect, this.tables)
            .create(connection, Position.read(connection, dialect, this.tables)), listener);
    }

    /**
     * The step that was begun and has not ended.
     * @return what is known of it, or empty if nothing is half done
     * @throws MigrateException if the database cannot be read
     */
    public Optional<HalfDoneStep> halfDone() {
        return this.connections.call((connection, dialect) -> interrupted(connection, dialect)).describe();
    }

    private InterruptedStep interrupted(Connection connection, Dialect dialect) throws SQLException {
        return Position.read(connection, dialect, this.tables).interrupted(connection, dialect, this.tables);
    }

    /**
     * Decides what became of a step that was interrupted. Nothing of the step is
     * executed.
     * @param resolution what became of it
     * @param listener is told when there is another process to wait for
     * @return what is half done now
     * @throws MigrateException if there is nothing to decide
     */
    public Optional<HalfDoneStep> resolve(Resolution resolution, MigrationListener listener) {
        return this.access.run((connection, dialect, tenure) -> {
            InterruptedStep interrupted = interrupted(connection, dialect);
            JournalTable journal = new JournalTable(dialect, this.tables.journal());
            if (interrupted.isPresent() || resolution != Resolution.RESTART) {
                new JournalDecision(journal, connection, interrupted).decide(resolution);
            }
            return interrupted(connection, dialect).describe();
        }, listener);
    }

    /**
     * Where the database is.
     * @return the URL that the driver gives, without credentials
     * @throws MigrateException if the database cannot be reached
     */
    public String databaseUrl() {
        return this.connections.call((connection, dialect) -> Credentials.mask(connection.getMetaData().getURL()));
    }

    /**
     * Who migrates the database now.
     * @return the lock
     * @throws MigrateException if the database cannot be asked
     */
    public LockStatus lock() {
        return this.connections.call((connection, dialect) -> this.access.inspection(connection, dialect).status());
    }

    /**
     * Gives a lease back whose holder is dead. Other locks need no such thing.
     * @return the lock as it was before
     * @throws MigrateException if the holder is alive, or the database cannot be asked
     */
    public LockStatus unlock() {
        return this.connections.call((connection, dialect) -> this.access.inspection(connection, dialect).unlock());
    }

    /**
     * What the upgrade of a script says, found out without the database.
     * @param script the script
     * @param dialect the dialect of the database
     * @return the record, or empty if the script needs a database, or does not say the
     * same each time
     */
    public Optional<ScriptRecord> record(RevisionScript script, Dialect dialect) {
        return ScriptRecord.of(script, dialect, this.preparation, this.arguments);
    }

    /**
     * Adds to the history that a revision is accepted as it is now.
     * @param revision the revision
     * @param script its script, or {@code null} if there is none any more
     * @param reason why that is no mistake
     * @param listener is told when there is another process to wait for
     * @return what the history says of it
     * @throws MigrateException if the database refuses
     */
    public HistoryEntry accept(String revision, @Nullable RevisionScript script, String reason,
            MigrationListener listener) {
        return this.access.run((connection, dialect, tenure) -> {
            Optional<ScriptRecord> now = Optional.ofNullable(script).flatMap((it) -> record(it, dialect));
            HistoryEntry entry = new HistoryEntry(0, revision, Direction.UPGRADE, reason, this.clock.instant(),
                    Duration.ZERO, Outcome.ACCEPTED, this.executor.user(), this.executor.host(),
                    this.executor.applicationVersion(), 0, now.map(ScriptRecord::checksum).orElse(SqlChecksum.EMPTY),
                    null, now.map(ScriptRecord::scriptChecksum).orElse(null), LibraryVersion.current());
            return new HistoryTable(dialect, this.tables.history()).append(connection, entry);
        }, listener);
    }

    /**
     * The operations as every revision gets them.
     * @param target what becomes of them once they are prepared
     * @return the operations
     */
    public Operations operations(OperationTarget target) {
        return new Operations(this.preparation.before(target), this.arguments);
    }

    /**
     * Writes a script for this database. Nothing is changed.
     * @param script what to write
     * @param output takes the script
     * @throws MigrateException if the database cannot be reached, or a step cannot be
     * written down
     */
    public void write(OfflineScript script, PrintWriter output) {
        this.connections.call((connection, dialect) -> {
            this.scripts.write(script, connection, dialect, output);
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
        this.scripts.write(script, dialect, output);
    }

}
