package dev.migrate.engine;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.migrate.ComparisonRequest;
import dev.migrate.ComparisonResult;
import dev.migrate.Difference;
import dev.migrate.Finding;
import dev.migrate.GeneratedRevision;
import dev.migrate.HalfDoneStep;
import dev.migrate.HistoryEntry;
import dev.migrate.LockStatus;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.MigrationStatus;
import dev.migrate.RebasedRevision;
import dev.migrate.RenameQuestion;
import dev.migrate.Resolution;
import dev.migrate.RevisionDescription;
import dev.migrate.RevisionRequest;
import dev.migrate.ScriptRequest;
import dev.migrate.SquashRequest;
import dev.migrate.SquashedRevision;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.schema.Schema;
import dev.migrate.script.ScriptDirectory;
import org.jspecify.annotations.Nullable;

/**
 * {@link Migrate} for one database and one set of scripts.
 */
public class MigrateEngine implements Migrate {

    private final MigrationRunner runner;

    private final LoadedScripts scripts;

    private final StepCommands steps;

    private final AppliedRevisions applied;

    private final RevisionQueries queries;

    private final RevisionAuthoring authoring;

    /**
     * An engine.
     * @param directory the scripts
     * @param runner carries out steps on the database
     * @param comparison compares the entities with the database
     * @param replay runs the scripts on an empty database
     * @param writer writes new revisions
     * @param rewriter changes revisions that there are
     */
    public MigrateEngine(ScriptDirectory directory, MigrationRunner runner, Comparison comparison, ScriptReplay replay,
            RevisionWriter writer, RevisionRewriter rewriter) {
        this(directory, runner, comparison, replay, writer, rewriter, ValidationSettings.DEFAULT);
    }

    /**
     * An engine.
     * @param directory the scripts
     * @param runner carries out steps on the database
     * @param comparison compares the entities with the database
     * @param replay runs the scripts on an empty database
     * @param writer writes new revisions
     * @param rewriter changes revisions that there are
     * @param validation what is done about what does not fit
     */
    public MigrateEngine(ScriptDirectory directory, MigrationRunner runner, Comparison comparison, ScriptReplay replay,
            RevisionWriter writer, RevisionRewriter rewriter, ValidationSettings validation) {
        this.runner = runner;
        this.scripts = new LoadedScripts(directory);
        this.steps = new StepCommands(this.scripts, runner);
        this.applied = new AppliedRevisions(this.scripts, runner, validation);
        this.queries = new RevisionQueries(this.scripts, runner);
        this.authoring = new RevisionAuthoring(this.scripts, runner, comparison, replay, writer, rewriter);
    }

    @Override
    public RevisionGraph graph() {
        return this.scripts.get().graph();
    }

    @Override
    public List<HistoryEntry> upgrade(String target, MigrationListener listener) {
        return this.steps.upgrade(target, listener);
    }

    @Override
    public List<HistoryEntry> downgrade(String target, MigrationListener listener) {
        return this.steps.downgrade(target, listener);
    }

    @Override
    public List<HistoryEntry> stamp(List<String> targets, boolean purge, MigrationListener listener) {
        return this.steps.stamp(targets, purge, listener);
    }

    @Override
    public void script(ScriptRequest request, PrintWriter output) {
        this.steps.script(request, output);
    }

    @Override
    public void validate(String target) {
        this.applied.validate(target);
    }

    @Override
    public List<Finding> findings() {
        return this.applied.findings();
    }

    @Override
    public HistoryEntry repair(String revision, String reason, MigrationListener listener) {
        return this.applied.repair(revision, reason, listener);
    }

    @Override
    public MigrationStatus status() {
        return this.queries.status();
    }

    @Override
    public List<RevisionDescription> heads() {
        return this.queries.heads();
    }

    @Override
    public List<RevisionDescription> find(String identifier) {
        return this.queries.find(identifier);
    }

    @Override
    public List<RevisionDescription> revisions(@Nullable String range, boolean indicateCurrent) {
        return this.queries.revisions(range, indicateCurrent);
    }

    @Override
    public boolean ensureVersion(MigrationListener listener) {
        return this.runner.createTables(listener);
    }

    @Override
    public LockStatus lock() {
        return this.runner.lock();
    }

    @Override
    public LockStatus unlock() {
        return this.runner.unlock();
    }

    @Override
    public String databaseUrl() {
        return this.runner.databaseUrl();
    }

    @Override
    public List<HistoryEntry> history() {
        return this.runner.history();
    }

    @Override
    public Optional<HalfDoneStep> halfDone() {
        return this.runner.halfDone();
    }

    @Override
    public Optional<HalfDoneStep> resolve(Resolution resolution, MigrationListener listener) {
        return this.runner.resolve(resolution, listener);
    }

    @Override
    public ComparisonResult examine(ComparisonRequest request) {
        return this.authoring.examine(request);
    }

    @Override
    public List<Difference> drift(List<String> schemas) {
        return this.authoring.drift(schemas);
    }

    @Override
    public List<Difference> compare(Schema actual, Schema wanted) {
        return this.authoring.compare(actual, wanted);
    }

    @Override
    public GeneratedRevision revision(RevisionRequest request, RenameQuestion question) {
        return this.authoring.revision(request, question);
    }

    @Override
    public RebasedRevision rebase(String revision, List<String> onto) {
        return this.authoring.rebase(revision, onto);
    }

    @Override
    public SquashedRevision squash(SquashRequest request) {
        return this.authoring.squash(request);
    }

    @Override
    public List<Path> sources(String revisions) {
        return this.authoring.sources(revisions);
    }

}
