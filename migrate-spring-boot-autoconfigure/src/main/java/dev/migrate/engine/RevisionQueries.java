package dev.migrate.engine;

import java.util.List;

import dev.migrate.MigrationStatus;
import dev.migrate.RevisionDescription;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionNode;
import org.jspecify.annotations.Nullable;

/**
 * Questions about revisions. The database is asked only where the answer depends on it.
 */
final class RevisionQueries {

    private static final String CURRENT = "current";

    private final LoadedScripts scripts;

    private final MigrationRunner runner;

    /**
     * Questions about the revisions of one database.
     * @param scripts the scripts
     * @param runner knows where the database is
     */
    RevisionQueries(LoadedScripts scripts, MigrationRunner runner) {
        this.scripts = scripts;
        this.runner = runner;
    }

    MigrationStatus status() {
        List<String> rows = this.runner.versions();
        RevisionScripts scripts = this.scripts.get();
        RevisionGraph graph = scripts.graph();
        return GraphRefusal.translated(() -> {
            List<String> current = graph.currentRevisions(rows);
            List<String> pending = scripts.revisions(graph.upgrade(rows, "heads"));
            return new MigrationStatus(scripts.describe(current, current), scripts.describe(graph.heads(), current),
                    scripts.describe(pending, current));
        });
    }

    List<RevisionDescription> heads() {
        return this.scripts.get().describe(this.scripts.get().graph().heads(), List.of());
    }

    List<RevisionDescription> find(String identifier) {
        RevisionScripts scripts = this.scripts.get();
        List<String> rows = identifier.contains(CURRENT) ? this.runner.versions() : List.of();
        return GraphRefusal.translated(() -> scripts.describe(
                scripts.graph().resolve(identifier, rows).stream().map(RevisionNode::id).toList(),
                scripts.graph().currentRevisions(rows)));
    }

    List<RevisionDescription> revisions(@Nullable String range, boolean indicateCurrent) {
        RevisionScripts scripts = this.scripts.get();
        boolean asksDatabase = indicateCurrent || (range != null && range.contains(CURRENT));
        List<String> rows = asksDatabase ? this.runner.versions() : List.of();
        return GraphRefusal.translated(() -> {
            List<RevisionNode> nodes = (range != null) ? scripts.graph().history(range, rows)
                    : scripts.graph().history();
            List<String> current = asksDatabase ? scripts.graph().currentRevisions(rows) : List.of();
            return scripts.describe(nodes.stream().map(RevisionNode::id).toList(), current);
        });
    }

}
