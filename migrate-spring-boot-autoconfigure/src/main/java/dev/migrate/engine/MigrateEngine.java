package dev.migrate.engine;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.migrate.ComparisonRequest;
import dev.migrate.ComparisonResult;
import dev.migrate.Counterpart;
import dev.migrate.Difference;
import dev.migrate.Finding.Kind;
import dev.migrate.Finding.Reaction;
import dev.migrate.Finding;
import dev.migrate.GeneratedRevision;
import dev.migrate.HalfDoneStep;
import dev.migrate.HistoryEntry;
import dev.migrate.LockStatus;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.MigrationStatus;
import dev.migrate.PendingRevisionsException;
import dev.migrate.RebasedRevision;
import dev.migrate.RenameQuestion;
import dev.migrate.Resolution;
import dev.migrate.RevisionDescription;
import dev.migrate.RevisionRequest;
import dev.migrate.ScriptRequest;
import dev.migrate.SquashRequest;
import dev.migrate.SquashedRevision;
import dev.migrate.ValidationFailedException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.UnsupportedDatabaseException;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.execute.OfflineScript;
import dev.migrate.execute.PlannedStep;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionException;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionNode;
import dev.migrate.schema.Schema;
import dev.migrate.script.ScriptDirectory;
import dev.migrate.script.ScriptException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * {@link Migrate} for one database and one set of scripts.
 */
public class MigrateEngine implements Migrate {

    private static final Log logger = LogFactory.getLog(MigrateEngine.class);

    private static final String CURRENT = "current";

    private static final Set<Kind> ACCEPTABLE = Set.of(Kind.EDITED_SCRIPT, Kind.MISSING_SCRIPT, Kind.LIBRARY_CHANGE);

    private final ScriptDirectory directory;

    private final MigrationRunner runner;

    private final Comparison comparison;

    private final ScriptReplay replay;

    private final RevisionWriter writer;

    private final RevisionRewriter rewriter;

    private final ValidationSettings validation;

    private volatile @Nullable RevisionScripts loadedScripts;

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
        this.validation = validation;
        this.directory = directory;
        this.runner = runner;
        this.comparison = comparison;
        this.replay = replay;
        this.writer = writer;
        this.rewriter = rewriter;
    }

    @Override
    public RevisionGraph graph() {
        return scripts().graph();
    }

    @Override
    public List<HistoryEntry> upgrade(String target, MigrationListener listener) {
        return this.runner.run(
                (rows, dialect) -> planned("migrate upgrade", rows, dialect, (graph) -> graph.upgrade(rows, target)),
                listener);
    }

    @Override
    public List<HistoryEntry> downgrade(String target, MigrationListener listener) {
        return this.runner.run((rows, dialect) -> planned("migrate downgrade " + target, rows, dialect,
                (graph) -> graph.downgrade(rows, target)), listener);
    }

    @Override
    public List<HistoryEntry> stamp(List<String> targets, boolean purge, MigrationListener listener) {
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
        RevisionScripts scripts = scripts();
        try {
            return scripts.steps(planner.apply(scripts.graph()), rows, dialect);
        }
        catch (RevisionException ex) {
            throw new MigrateException(ex.getMessage() + "\nNothing was changed", ex);
        }
        catch (ScriptException ex) {
            throw new MigrateException("%s\nNothing was changed: the database is at %s. Try again with: %s"
                .formatted(ex.getMessage(), where(rows), command), ex);
        }
    }

    @Override
    public void script(ScriptRequest request, PrintWriter output) {
        String wanted = request.dialect();
        try {
            Dialect dialect = (wanted != null) ? Dialects.named(wanted) : this.runner.dialect();
            OfflineScript script = translated(() -> scripts().script(request, dialect.name()));
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

    @Override
    public void validate(String target) {
        RevisionScripts scripts = scripts();
        List<String> rows = this.runner.settledVersions();
        List<Finding> findings = findings(scripts, rows);
        this.validation.with(findings, Reaction.WARN).forEach((finding) -> logger.warn(finding.description()));
        List<Finding> failures = this.validation.with(findings, Reaction.FAIL);
        if (failures.stream().anyMatch((finding) -> finding.kind() == Kind.UNKNOWN_REVISION)) {
            // The graph has more to say about that, and does.
            translated(() -> scripts.graph().upgrade(rows, target));
        }
        if (!failures.isEmpty()) {
            throw new ValidationFailedException(failures);
        }
        if (findings.stream().anyMatch((finding) -> finding.kind() == Kind.UNKNOWN_REVISION)) {
            // From where nobody knows, nobody knows what is pending.
            return;
        }
        List<RevisionDescription> pending = translated(
                () -> scripts.describe(scripts.revisions(scripts.graph().upgrade(rows, target)), List.of()));
        if (!pending.isEmpty()) {
            throw new PendingRevisionsException(
                    pending.stream().map((revision) -> revision.id() + ", " + revision.message()).toList(), target);
        }
    }

    @Override
    public List<Finding> findings() {
        return findings(scripts(), this.runner.versions());
    }

    private List<Finding> findings(RevisionScripts scripts, List<String> rows) {
        List<HistoryEntry> history = this.runner.history();
        if (history.isEmpty() && rows.isEmpty()) {
            return List.of();
        }
        Dialect dialect = this.runner.dialect();
        return new ScriptValidation(scripts, (script) -> this.runner.record(script, dialect)).validate(rows, history);
    }

    @Override
    public HistoryEntry repair(String revision, String reason, MigrationListener listener) {
        if (reason.isBlank()) {
            throw new MigrateException(
                    "A difference is accepted for a reason, which is kept in the history, and there is none. Nothing was changed. Say it with: migrate repair %s --reason \"…\""
                        .formatted(revision));
        }
        RevisionScripts scripts = scripts();
        String id = scripts.find(revision).isPresent() ? revision : resolved(scripts, revision);
        if (findings().stream()
            .noneMatch((finding) -> finding.revision().equals(id) && ACCEPTABLE.contains(finding.kind()))) {
            throw new MigrateException(
                    "There is nothing about revision %s that could be accepted, and nothing was changed. See what does not fit with: migrate repair"
                        .formatted(id));
        }
        return this.runner.accept(id, scripts.find(id).orElse(null), reason, listener);
    }

    /**
     * A revision without a script cannot be named by the beginning of its identifier.
     */
    private static String resolved(RevisionScripts scripts, String revision) {
        try {
            return scripts.graph().resolve(revision).stream().map(RevisionNode::id).findFirst().orElse(revision);
        }
        catch (RevisionException ex) {
            return revision;
        }
    }

    @Override
    public MigrationStatus status() {
        List<String> rows = this.runner.versions();
        RevisionScripts scripts = scripts();
        RevisionGraph graph = scripts.graph();
        return translated(() -> {
            List<String> current = graph.currentRevisions(rows);
            List<String> pending = scripts.revisions(graph.upgrade(rows, "heads"));
            return new MigrationStatus(scripts.describe(current, current), scripts.describe(graph.heads(), current),
                    scripts.describe(pending, current));
        });
    }

    @Override
    public List<RevisionDescription> heads() {
        return scripts().describe(scripts().graph().heads(), List.of());
    }

    @Override
    public List<RevisionDescription> find(String identifier) {
        RevisionScripts scripts = scripts();
        List<String> rows = identifier.contains(CURRENT) ? this.runner.versions() : List.of();
        return translated(() -> scripts.describe(
                scripts.graph().resolve(identifier, rows).stream().map(RevisionNode::id).toList(),
                scripts.graph().currentRevisions(rows)));
    }

    @Override
    public List<RevisionDescription> revisions(@Nullable String range, boolean indicateCurrent) {
        RevisionScripts scripts = scripts();
        boolean asksDatabase = indicateCurrent || (range != null && range.contains(CURRENT));
        List<String> rows = asksDatabase ? this.runner.versions() : List.of();
        return translated(() -> {
            List<RevisionNode> nodes = (range != null) ? scripts.graph().history(range, rows)
                    : scripts.graph().history();
            List<String> current = asksDatabase ? scripts.graph().currentRevisions(rows) : List.of();
            return scripts.describe(nodes.stream().map(RevisionNode::id).toList(), current);
        });
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
        Differences differences = differences(request, RenameQuestion.UNANSWERED);
        return new ComparisonResult(differences.found(), differences.likelyRenames());
    }

    private Differences differences(ComparisonRequest request, RenameQuestion question) {
        if (request.against() == Counterpart.DATABASE) {
            return this.comparison.compare(request, question);
        }
        RevisionScripts scripts = scripts();
        return this.replay.on(scripts, scripts.graph().heads(),
                (shadow) -> this.comparison.compare(request, question, shadow));
    }

    @Override
    public List<Difference> drift(List<String> schemas) {
        RevisionScripts scripts = scripts();
        List<String> rows = this.runner.settledVersions();
        return translated(
                () -> this.replay.on(scripts, rows, (shadow) -> this.comparison.drift().find(schemas, shadow).found()));
    }

    @Override
    public List<Difference> compare(Schema actual, Schema wanted) {
        return this.comparison.compare(actual, wanted).found();
    }

    @Override
    public GeneratedRevision revision(RevisionRequest request, RenameQuestion question) {
        RevisionScripts scripts = scripts();
        if (!request.autogenerate()) {
            return translated(() -> this.writer.write(scripts, request, Differences.NONE, (differences) -> List.of()));
        }
        boolean live = request.comparison().against() == Counterpart.DATABASE;
        if (live) {
            requireUpToDate(scripts);
        }
        Differences differences = differences(request.comparison(), question);
        return translated(() -> this.writer.write(scripts, request, differences,
                live ? this.comparison::losses : Comparison::uncountedLosses));
    }

    @Override
    public RebasedRevision rebase(String revision, List<String> onto) {
        return unchanged(() -> this.rewriter.rebase(scripts(), revision, onto));
    }

    @Override
    public SquashedRevision squash(SquashRequest request) {
        return unchanged(() -> this.rewriter.squash(scripts(), request));
    }

    /**
     * What the graph refuses is refused before a file is touched, which is worth saying.
     */
    private static <T> T unchanged(Supplier<T> change) {
        try {
            return change.get();
        }
        catch (RevisionException ex) {
            throw new MigrateException(ex.getMessage() + "\nNothing was changed", ex);
        }
    }

    @Override
    public List<Path> sources(String revisions) {
        RevisionScripts scripts = scripts();
        boolean current = revisions.equals("current");
        List<String> rows = current ? this.runner.versions() : List.of();
        List<String> ids = translated(() -> current ? scripts.graph().currentRevisions(rows)
                : scripts.graph().resolve(revisions).stream().map(RevisionNode::id).toList());
        if (ids.isEmpty()) {
            throw new MigrateException(
                    "No revision is meant by %s. See which there are with: migrate history".formatted(revisions));
        }
        return ids.stream().map((id) -> this.writer.source(scripts.script(id))).toList();
    }

    private void requireUpToDate(RevisionScripts scripts) {
        List<String> rows = this.runner.versions();
        if (!translated(() -> scripts.graph().isUpToDate(rows))) {
            throw new MigrateException(
                    "The database is not at all heads, and what is pending would be found as a difference again. It is at %s, the heads are %s. Bring it up to date first with: migrate upgrade heads"
                        .formatted(where(rows), where(scripts.graph().realHeads())));
        }
    }

    private static String where(List<String> revisions) {
        return revisions.isEmpty() ? "the base (no revision)" : String.join(", ", revisions);
    }

    private RevisionScripts scripts() {
        RevisionScripts scripts = this.loadedScripts;
        if (scripts == null) {
            scripts = load();
            this.loadedScripts = scripts;
        }
        return scripts;
    }

    private RevisionScripts load() {
        try {
            return new RevisionScripts(this.directory.load());
        }
        catch (RevisionException | MigrateException ex) {
            throw new MigrateException(
                    "%s\nThe database was not touched. Correct that, and see whether the revisions fit together with: migrate history"
                        .formatted(ex.getMessage()),
                    ex);
        }
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
