package dev.migrate.engine;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.ComparisonRequest;
import dev.migrate.ComparisonResult;
import dev.migrate.Counterpart;
import dev.migrate.Difference;
import dev.migrate.GeneratedRevision;
import dev.migrate.MigrateException;
import dev.migrate.RebasedRevision;
import dev.migrate.RenameQuestion;
import dev.migrate.RevisionRequest;
import dev.migrate.SquashRequest;
import dev.migrate.SquashedRevision;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.revision.RevisionNode;
import dev.migrate.schema.Schema;

/**
 * What a developer does with revisions: finds out which are needed, and writes and
 * changes them.
 */
final class RevisionAuthoring {

    private final LoadedScripts scripts;

    private final MigrationRunner runner;

    private final Comparison comparison;

    private final ScriptReplay replay;

    private final RevisionWriter writer;

    private final RevisionRewriter rewriter;

    /**
     * What is done with the revisions of one application.
     * @param scripts the scripts
     * @param runner knows where the database is
     * @param comparison compares the entities with the database
     * @param replay runs the scripts on an empty database
     * @param writer writes new revisions
     * @param rewriter changes revisions that there are
     */
    RevisionAuthoring(LoadedScripts scripts, MigrationRunner runner, Comparison comparison, ScriptReplay replay,
            RevisionWriter writer, RevisionRewriter rewriter) {
        this.scripts = scripts;
        this.runner = runner;
        this.comparison = comparison;
        this.replay = replay;
        this.writer = writer;
        this.rewriter = rewriter;
    }

    ComparisonResult examine(ComparisonRequest request) {
        Differences differences = differences(request, RenameQuestion.UNANSWERED);
        return new ComparisonResult(differences.found(), differences.likelyRenames());
    }

    private Differences differences(ComparisonRequest request, RenameQuestion question) {
        if (request.against() == Counterpart.DATABASE) {
            return this.comparison.compare(request, question);
        }
        RevisionScripts scripts = this.scripts.get();
        return this.replay.on(scripts, scripts.graph().heads(),
                (shadow) -> this.comparison.compare(request, question, shadow));
    }

    List<Difference> drift(List<String> schemas) {
        RevisionScripts scripts = this.scripts.get();
        List<String> rows = this.runner.settledVersions();
        return GraphRefusal.translated(
                () -> this.replay.on(scripts, rows, (shadow) -> this.comparison.drift().find(schemas, shadow).found()));
    }

    List<Difference> compare(Schema actual, Schema wanted) {
        return this.comparison.compare(actual, wanted).found();
    }

    GeneratedRevision revision(RevisionRequest request, RenameQuestion question) {
        RevisionScripts scripts = this.scripts.get();
        if (!request.autogenerate()) {
            return GraphRefusal
                .translated(() -> this.writer.write(scripts, request, Differences.NONE, (differences) -> List.of()));
        }
        boolean live = request.comparison().against() == Counterpart.DATABASE;
        if (live) {
            requireUpToDate(scripts);
        }
        Differences differences = differences(request.comparison(), question);
        return GraphRefusal.translated(() -> this.writer.write(scripts, request, differences,
                live ? this.comparison::losses : Comparison::uncountedLosses));
    }

    RebasedRevision rebase(String revision, List<String> onto) {
        return GraphRefusal.unchanged(() -> this.rewriter.rebase(this.scripts.get(), revision, onto));
    }

    SquashedRevision squash(SquashRequest request) {
        return GraphRefusal.unchanged(() -> this.rewriter.squash(this.scripts.get(), request));
    }

    List<Path> sources(String revisions) {
        RevisionScripts scripts = this.scripts.get();
        boolean current = revisions.equals("current");
        List<String> rows = current ? this.runner.versions() : List.of();
        List<String> ids = GraphRefusal.translated(() -> current ? scripts.graph().currentRevisions(rows)
                : scripts.graph().resolve(revisions).stream().map(RevisionNode::id).toList());
        if (ids.isEmpty()) {
            throw new MigrateException(
                    "No revision is meant by %s. See which there are with: migrate history".formatted(revisions));
        }
        return ids.stream().map((id) -> this.writer.source(scripts.script(id))).toList();
    }

    private void requireUpToDate(RevisionScripts scripts) {
        List<String> rows = this.runner.versions();
        if (!GraphRefusal.translated(() -> scripts.graph().isUpToDate(rows))) {
            throw new MigrateException(
                    "The database is not at all heads, and what is pending would be found as a difference again. It is at %s, the heads are %s. Bring it up to date first with: migrate upgrade heads"
                        .formatted(GraphRefusal.where(rows), GraphRefusal.where(scripts.graph().realHeads())));
        }
    }

}
