package dev.migrate.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.revision.RevisionException.Kind;

/**
 * Plans downgrades: whatever stands on what is to be undone goes too, on any branch,
 * newest first. The target stays.
 */
final class DowngradePlanner {

    private final LinkedRevisions graph;

    private final IdentifierResolver resolver;

    private final DowngradeTargets targets;

    DowngradePlanner(LinkedRevisions graph, IdentifierResolver resolver) {
        this.graph = graph;
        this.resolver = resolver;
        this.targets = new DowngradeTargets(graph, resolver);
    }

    /**
     * Plans a downgrade.
     * @param rows the version rows
     * @throws RevisionException if the target or the rows are wrong
     */
    Plan plan(List<String> rows, Identifier identifier) {
        List<Vertex> applied = this.resolver.rows(rows);
        DowngradeTargets.Target target = this.targets.resolve(identifier, applied);
        List<Vertex> roots = target.roots(this.graph);
        Vertex revision = target.revision();
        if (roots.isEmpty() && target.branch() != null && revision != null && !revision.children().isEmpty()) {
            throw new RevisionException(Kind.RANGE_NOT_ANCESTOR,
                    "'%s' leaves nothing to undo: no child of %s is below the branch that is named. `migrate history` shows the branches."
                        .formatted(identifier.text(), revision));
        }
        Set<Vertex> active = Edges.REAL.ancestors(applied);
        Set<Vertex> undone = Edges.REAL.descendants(roots);
        undone.retainAll(active);
        if (undone.isEmpty() && revision != null && !applied.contains(revision)) {
            throw new RevisionException(Kind.RANGE_NOT_ANCESTOR,
                    "Nothing to undo: the database is at %s, and none of that is above %s. `migrate current` shows where it is, `migrate upgrade %s` goes up."
                        .formatted(applied.isEmpty() ? "base" : applied, revision, revision));
        }
        return plan(new VersionRows(rows), TopologicalOrder.newestFirst(undone), active);
    }

    private static Plan plan(VersionRows rows, List<Vertex> revisions, Set<Vertex> active) {
        List<String> startRows = rows.list();
        List<Step> steps = new ArrayList<>();
        Map<Vertex, Long> standingOn = new HashMap<>();
        for (Vertex vertex : revisions) {
            List<Vertex> uncovered = new ArrayList<>();
            for (Vertex below : vertex.below()) {
                long before = standingOn.computeIfAbsent(below,
                        (key) -> key.above().stream().filter(active::contains).count());
                standingOn.put(below, before - 1);
                if (before == 1 && !rows.contains(below)) {
                    uncovered.add(below);
                }
            }
            List<Vertex> removed = rows.contains(vertex) ? List.of(vertex) : List.of();
            List<RowChange> changes = rows.replace(removed, uncovered);
            steps.add(new Step.Run(Direction.DOWNGRADE, vertex.revision(), changes, rows.list()));
        }
        return new Plan(startRows, false, steps, rows.list());
    }

}
