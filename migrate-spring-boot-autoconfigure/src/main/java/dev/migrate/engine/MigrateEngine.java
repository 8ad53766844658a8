package dev.migrate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dev.migrate.GeneratedRevision;
import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.MigrationStatus;
import dev.migrate.PendingRevisionsException;
import dev.migrate.RevisionDescription;
import dev.migrate.RevisionRequest;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.execute.PlannedStep;
import dev.migrate.revision.RevisionException;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionNode;
import dev.migrate.script.ScriptDirectory;

import org.jspecify.annotations.Nullable;

/**
 * {@link Migrate} for one database and one set of scripts.
 */
public class MigrateEngine implements Migrate {

    private final ScriptDirectory directory;

    private final MigrationRunner runner;

    private final Comparison comparison;

    private final RevisionWriter writer;

    private volatile @Nullable RevisionScripts loadedScripts;

    /**
     * An engine.
     * @param directory the scripts
     * @param runner carries out steps on the database
     * @param comparison compares the entities with the database
     * @param writer writes new revisions
     */
    public MigrateEngine(ScriptDirectory directory, MigrationRunner runner, Comparison comparison,
            RevisionWriter writer) {
        this.directory = directory;
        this.runner = runner;
        this.comparison = comparison;
        this.writer = writer;
    }

    @Override
    public RevisionGraph graph() {
        return scripts().graph();
    }

    @Override
    public List<HistoryEntry> upgrade(String target, MigrationListener listener) {
        return run((rows) -> upgradeSteps(rows, target), listener);
    }

    private List<PlannedStep> upgradeSteps(List<String> rows, String target) {
        RevisionScripts scripts = scripts();
        if (scripts.graph().revisions().isEmpty() && rows.isEmpty()) {
            // An application that has no revision yet is where it wants to be.
            return List.of();
        }
        return translated(() -> scripts.steps(scripts.graph().upgrade(rows, target)));
    }

    @Override
    public List<HistoryEntry> downgrade(String target, MigrationListener listener) {
        return run((rows) -> translated(() -> scripts().steps(scripts().graph().downgrade(rows, target))), listener);
    }

    private List<HistoryEntry> run(dev.migrate.execute.StepPlanner planner, MigrationListener listener) {
        return this.runner.run(planner, listener);
    }

    @Override
    public void validate() {
        List<PlannedStep> pending = upgradeSteps(this.runner.versions(), "heads");
        if (!pending.isEmpty()) {
            throw new PendingRevisionsException(pending.stream()
                .map((step) -> step.description().revision() + ", " + step.description().message())
                .toList());
        }
    }

    @Override
    public MigrationStatus status() {
        List<String> rows = this.runner.versions();
        RevisionScripts scripts = scripts();
        List<String> current = translated(() -> scripts.graph().currentRevisions(rows));
        List<String> pending = upgradeSteps(rows, "heads").stream()
            .map((step) -> step.description().revision())
            .toList();
        return new MigrationStatus(scripts.describe(current, current),
                scripts.describe(scripts.graph().heads(), current), scripts.describe(pending, current));
    }

    @Override
    public List<RevisionDescription> heads() {
        return scripts().describe(scripts().graph().heads(), List.of());
    }

    @Override
    public List<RevisionDescription> revisions(@Nullable String range, boolean indicateCurrent) {
        RevisionScripts scripts = scripts();
        boolean asksDatabase = indicateCurrent || (range != null && range.contains("current"));
        List<String> rows = asksDatabase ? this.runner.versions() : List.of();
        return translated(() -> {
            List<RevisionNode> nodes = (range != null) ? scripts.graph().history(range, rows)
                    : scripts.graph().history();
            List<String> current = asksDatabase ? scripts.graph().currentRevisions(rows) : List.of();
            return scripts.describe(nodes.stream().map(RevisionNode::id).toList(), current);
        });
    }

    @Override
    public List<HistoryEntry> history() {
        return this.runner.history();
    }

    @Override
    public List<String> compare() {
        return this.comparison.compare().descriptions();
    }

    @Override
    public GeneratedRevision revision(RevisionRequest request) {
        RevisionScripts scripts = scripts();
        if (!request.autogenerate()) {
            return translated(() -> this.writer.write(scripts, request, Differences.NONE));
        }
        requireUpToDate(scripts);
        Differences differences = this.comparison.compare();
        return translated(() -> this.writer.write(scripts, request, differences));
    }

    private void requireUpToDate(RevisionScripts scripts) {
        List<String> rows = this.runner.versions();
        if (!translated(() -> scripts.graph().isUpToDate(rows))) {
            List<String> at = new ArrayList<>(rows);
            throw new MigrateException(
                    "The database is not at all heads, and what is pending would be found as a difference again. It is at %s, the heads are %s. Bring it up to date first with: migrate upgrade heads"
                        .formatted(at.isEmpty() ? "the base" : String.join(", ", at),
                                String.join(", ", scripts.graph().realHeads())));
        }
    }

    private RevisionScripts scripts() {
        RevisionScripts scripts = this.loadedScripts;
        if (scripts == null) {
            scripts = translated(() -> new RevisionScripts(this.directory.load()));
            this.loadedScripts = scripts;
        }
        return scripts;
    }

    /**
     * The graph knows nothing of the rest of the house, its exceptions included.
     */
    private static <T> T translated(Supplier<T> question) {
        try {
            return question.get();
        }
        catch (RevisionException ex) {
            throw new MigrateException(String.valueOf(ex.getMessage()), ex);
        }
    }

}
