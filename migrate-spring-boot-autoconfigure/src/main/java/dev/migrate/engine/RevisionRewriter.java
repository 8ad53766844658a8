package dev.migrate.engine;

import java.time.Clock;
import java.util.List;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrateException;
import dev.migrate.Outcome;
import dev.migrate.RebasedRevision;
import dev.migrate.SquashRequest;
import dev.migrate.SquashedRevision;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionNode;
import dev.migrate.revision.Squash;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.ScriptSources;
import org.jspecify.annotations.Nullable;

/**
 * Changes revisions that there are, in the application's sources, as far as the database
 * allows it.
 */
public class RevisionRewriter {

    private final ScriptSources sources;

    private final SquashWriter squashWriter;

    private final MigrationRunner runner;

    /**
     * A rewriter.
     * @param settings where the sources are
     * @param clock tells when a revision is written
     * @param runner knows what is applied
     */
    public RevisionRewriter(RevisionSettings settings, Clock clock, MigrationRunner runner) {
        this.sources = new ScriptSources(settings.javaDirectory(), settings.resourcesDirectory());
        this.squashWriter = new SquashWriter(settings, clock, this.sources, runner::operations);
        this.runner = runner;
    }

    /**
     * Gives a revision other parents.
     * @param scripts the revisions that there are
     * @param identifier the revision
     * @param onto identifiers of all its new parents
     * @return what was changed
     */
    RebasedRevision rebase(RevisionScripts scripts, String identifier, List<String> onto) {
        RevisionNode rebased = scripts.graph().rebase(identifier, onto);
        RevisionScript script = scripts.script(rebased.id());
        List<String> from = script.revises();
        if (from.equals(rebased.revises())) {
            return new RebasedRevision(rebased.id(), from, from, this.sources.find(script));
        }
        requireNotApplied(scripts.graph(), script);
        return new RebasedRevision(rebased.id(), from, rebased.revises(),
                this.sources.changeParents(script, rebased.revises()));
    }

    private void requireNotApplied(RevisionGraph graph, RevisionScript script) {
        String id = script.id();
        List<String> rows = this.runner.versions();
        String parent = script.revises().isEmpty() ? "base" : script.revises().get(0);
        if (applied(graph, rows).contains(id)) {
            throw new MigrateException(
                    "Revision %s cannot be rebased, because it is applied to this database, which is at %s: the database would pass for having what comes before it then. Nothing was changed. Take it back first with: migrate downgrade %s; or join the branches with: migrate merge heads"
                        .formatted(id, String.join(", ", rows), parent));
        }
        HistoryEntry last = lastRun(id);
        if (last != null && last.direction() == Direction.UPGRADE) {
            throw new MigrateException(
                    "Revision %s cannot be rebased, because the history of this database has it applied on %s and not taken back since, although its version rows (%s) do not have it. Nothing was changed. If it is applied, say so with: migrate stamp %s, and take it back with: migrate downgrade %s; or join the branches with: migrate merge heads"
                        .formatted(id, last.started(), rows.isEmpty() ? "none" : String.join(", ", rows), id, parent));
        }
    }

    private @Nullable HistoryEntry lastRun(String id) {
        return this.runner.history()
            .stream()
            .filter((entry) -> entry.revision().equals(id) && entry.outcome() == Outcome.SUCCESS
                    && entry.direction() != Direction.STAMP)
            .reduce((earlier, later) -> later)
            .orElse(null);
    }

    /**
     * Writes one revision for a range.
     * @param scripts the revisions that there are
     * @param request what is asked for
     * @return what was written and removed
     */
    SquashedRevision squash(RevisionScripts scripts, SquashRequest request) {
        List<String> rows = this.runner.versions();
        Squash squash = scripts.graph().squash(request.range(), rows);
        requireNotInTheMiddle(applied(scripts.graph(), rows), squash);
        return this.squashWriter.write(squash,
                squash.range().stream().map((node) -> scripts.script(node.id())).toList(), request,
                this.runner::dialect);
    }

    private static void requireNotInTheMiddle(List<String> applied, Squash squash) {
        String end = squash.revision().id();
        List<String> inside = squash.range().stream().map(RevisionNode::id).filter(applied::contains).toList();
        if (!inside.isEmpty() && !inside.contains(end)) {
            throw new MigrateException(
                    "This database is in the middle of the range: %s of %d revisions are applied, and it could not go on from there. Nothing was written. Finish the range first with: migrate upgrade %s"
                        .formatted(inside.size(), squash.range().size(), end));
        }
    }

    /**
     * All that the rows stand for; what they cannot stand for is refused.
     */
    private static List<String> applied(RevisionGraph graph, List<String> rows) {
        graph.currentRevisions(rows);
        return graph.ancestors(rows);
    }

}
