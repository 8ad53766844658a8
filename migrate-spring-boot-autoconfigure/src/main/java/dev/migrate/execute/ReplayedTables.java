package dev.migrate.execute;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.MigrateException;
import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * The tables as the operations of earlier revisions made them, for scripts that begin in
 * the middle without a database. They are looked through once somebody asks, which most
 * databases never do.
 */
class ReplayedTables implements TableLookup {

    private final Dialect dialect;

    private final List<PlannedStep> steps;

    private final OperationPreparation preparation;

    private final Map<String, String> arguments;

    private @Nullable TrackedTables tables;

    ReplayedTables(Dialect dialect, List<PlannedStep> steps, OperationPreparation preparation,
            Map<String, String> arguments) {
        this.preparation = preparation;
        this.arguments = arguments;
        this.dialect = dialect;
        this.steps = steps;
    }

    @Override
    public Optional<Table> find(QualifiedName name) {
        if (this.tables == null) {
            this.tables = replay(new TrackedTables(this.dialect.identifiers(), NONE));
        }
        return this.tables.find(name);
    }

    @Override
    public boolean live() {
        return false;
    }

    /**
     * Plays the earlier revisions.
     * @param rehearsal notes their statements
     * @throws Exception if one of them cannot be written down, so that it is not known
     * what it has done
     */
    void play(Rehearsal rehearsal) throws Exception {
        TrackedTables played = new TrackedTables(this.dialect.identifiers(), NONE, rehearsal);
        for (PlannedStep step : this.steps) {
            if (step instanceof RevisionStep revision) {
                ScriptTarget target = new ScriptTarget(this.dialect, played);
                revision.run(new Operations(this.preparation.before(target), this.arguments));
            }
        }
    }

    private TrackedTables replay(TrackedTables replayed) {
        Operations operations = new Operations(this.preparation.before(new Replay(this.dialect, replayed)),
                this.arguments);
        for (PlannedStep step : this.steps) {
            try {
                if (step instanceof RevisionStep revision) {
                    revision.run(operations);
                }
            }
            catch (Exception ex) {
                // What it would have done to tables is not known; whoever needs a table
                // that is missing for it says so.
                continue;
            }
        }
        return replayed;
    }

    private record Replay(Dialect family, TrackedTables tables) implements OperationTarget {

        @Override
        public void apply(Operation operation) {
            this.tables.apply(operation);
        }

        @Override
        public Connection connection() {
            throw new MigrateException("There is no connection");
        }

        @Override
        public String dialect() {
            return this.family.name();
        }

    }

}
