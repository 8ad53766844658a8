package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Plans upgrades: everything that the targets need and the database does not have, oldest
 * first.
 */
final class UpgradePlanner {

    private static final String ROWS = "The version rows of the database";

    private static final String ROWS_ADVICE = "Run `migrate stamp --purge <revision> ...` with the revisions that the schema matches.";

    private final IdentifierResolver resolver;

    private final UpgradeTargets targets;

    UpgradePlanner(LinkedRevisions graph, IdentifierResolver resolver) {
        this.resolver = resolver;
        this.targets = new UpgradeTargets(graph, resolver, false);
    }

    /**
     * Plans an upgrade.
     * @param rows the version rows
     * @throws RevisionException if the target or the rows are wrong
     */
    Plan plan(List<String> rows, Identifier target) {
        List<Vertex> wanted = this.targets.resolve(target, () -> this.resolver.rows(rows));
        Overlaps.refuse(wanted, "The targets", "Name only the uppermost.");
        List<Vertex> applied = this.resolver.rows(rows);
        Overlaps.refuse(applied, ROWS, ROWS_ADVICE);
        Set<Vertex> missing = Edges.REAL.ancestors(wanted);
        missing.removeAll(Edges.REAL.ancestors(applied));
        List<Vertex> oldestFirst = new ArrayList<>(TopologicalOrder.newestFirst(missing));
        Collections.reverse(oldestFirst);
        return plan(new VersionRows(rows), oldestFirst);
    }

    private static Plan plan(VersionRows rows, List<Vertex> revisions) {
        List<String> startRows = rows.list();
        List<Step> steps = new ArrayList<>();
        for (Vertex vertex : revisions) {
            List<Vertex> implied = vertex.below().stream().filter(rows::contains).toList();
            List<RowChange> changes = rows.replace(implied, List.of(vertex));
            steps.add(new Step.Run(Direction.UPGRADE, vertex.revision(), changes, rows.list()));
        }
        return new Plan(startRows, false, steps, rows.list());
    }

}
