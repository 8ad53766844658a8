package dev.migrate.engine;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.ScriptRequest;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.UnsupportedDatabaseException;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.execute.OfflineScript;
import dev.migrate.execute.PlannedStep;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionException;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.script.ScriptException;

/**
 * Upgrades, downgrades and stamps, carried out or written down.
 */
final class StepCommands {

    private final LoadedScripts scripts;

    private final MigrationRunner runner;

    /**
     * Commands for one database.
     * @param scripts the scripts
     * @param runner carries out steps on the database
     */
    StepCommands(LoadedScripts scripts, MigrationRunner runner) {
        this.scripts = scripts;
        this.runner = runner;
    }

    List<HistoryEntry> upgrade(String target, MigrationListener listener) {
        this.scripts.prepare();
        return this.runner.run(
                (rows, dialect) -> planned("migrate upgrade", rows, dialect, (graph) -> graph.upgrade(rows, target)),
                listener);
    }

    List<HistoryEntry> downgrade(String target, MigrationListener listener) {
        return this.runner.run((rows, dialect) -> planned("migrate downgrade " + target, rows, dialect,
                (graph) -> graph.downgrade(rows, target)), listener);
    }

    List<HistoryEntry> stamp(List<String> targets, boolean purge, MigrationListener listener) {
        String command = "migrate stamp " + String.join(" ", targets) + (purge ? " --purge" : "");
        return this.runner.run(
                (rows, dialect) -> planned(command, rows, dialect, (graph) -> graph.stamp(rows, targets, purge)),
                listener);
    }

    /**
     * What cannot even be planned has changed nothing, which is worth saying.
     */
    private List<PlannedStep> planned(String command, List<String> rows, String dialect,
            Function<RevisionGraph, Plan> planner) {
        RevisionScripts scripts = this.scripts.get();
        try {
            return scripts.steps(planner.apply(scripts.graph()), rows, dialect);
        }
        catch (RevisionException ex) {
            throw new MigrateException(ex.getMessage() + "\nNothing was changed", ex);
        }
        catch (ScriptException ex) {
            throw new MigrateException("%s\nNothing was changed: the database is at %s. Try again with: %s"
                .formatted(ex.getMessage(), GraphRefusal.where(rows), command), ex);
        }
    }

    void script(ScriptRequest request, PrintWriter output) {
        String wanted = request.dialect();
        try {
            Dialect dialect = (wanted != null) ? Dialects.named(wanted) : this.runner.dialect();
            OfflineScript script = GraphRefusal.translated(() -> this.scripts.get().script(request, dialect.name()));
            if (wanted != null) {
                this.runner.write(script, dialect, output);
            }
            else {
                this.runner.write(script, output);
            }
        }
        catch (UnsupportedDatabaseException | ScriptException ex) {
            throw new MigrateException(ex.getMessage() + "\nNothing was written", ex);
        }
    }

}
