package dev.migrate.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Plans stamps: version rows move to the targets and nothing runs. Every row that is
 * above or below a target, dependencies included, gives way to it; other rows stay.
 */
final class StampPlanner {

    private final IdentifierResolver resolver;

    StampPlanner(IdentifierResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Plans a stamp.
     * @param rows the version rows
     * @param purge whether to start from an empty table, whatever is in it
     * @throws RevisionException if a target or the rows are wrong
     */
    Plan plan(List<String> rows, List<Identifier> targets, boolean purge) {
        List<String> startRows = purge ? List.of() : rows;
        List<Vertex> applied = this.resolver.rows(startRows);
        Set<Vertex> destinations = new LinkedHashSet<>();
        Set<Vertex> removed = new LinkedHashSet<>();
        Set<Vertex> replaced = new LinkedHashSet<>();
        for (Identifier target : targets) {
            List<Vertex> resolved = this.resolver.resolve(target, null);
            destinations.addAll(resolved);
            (resolved.isEmpty() ? removed : replaced).addAll(affected(applied, target, resolved));
        }
        Overlaps.refuse(destinations, "The targets", "Name only the uppermost.");
        removed.removeAll(destinations);
        replaced.removeAll(destinations);
        replaced.removeAll(removed);
        VersionRows table = new VersionRows(startRows);
        List<Step> steps = new ArrayList<>();
        removed.forEach((row) -> steps.add(move(table, List.of(row), null)));
        for (Vertex destination : destinations) {
            if (!table.contains(destination)) {
                Set<Vertex> line = Edges.REAL.line(List.of(destination));
                boolean related = replaced.stream().anyMatch(line::contains);
                steps.add(move(table, related ? List.copyOf(replaced) : List.of(), destination));
            }
        }
        return new Plan(startRows, purge, steps, table.list());
    }

    /**
     * The rows above and below a target; for the base of a branch, all rows of the
     * branch.
     */
    private List<Vertex> affected(List<Vertex> applied, Identifier target, List<Vertex> resolved) {
        List<Vertex> named = resolved;
        if (resolved.isEmpty()) {
            if (target.branch() == null) {
                return applied;
            }
            named = List.of(this.resolver.named(target.branch()));
        }
        Set<Vertex> line = Edges.REAL.line(named);
        return applied.stream().filter(line::contains).toList();
    }

    private static Step move(VersionRows table, List<Vertex> from, @Nullable Vertex destination) {
        List<Vertex> to = (destination != null) ? List.of(destination) : List.of();
        List<RowChange> changes = table.replace(from.stream().filter(table::contains).toList(), to);
        return new Step.Stamp(ids(from), ids(to), changes, table.list());
    }

    private static List<String> ids(List<Vertex> vertices) {
        return vertices.stream().map(Vertex::id).toList();
    }

}
