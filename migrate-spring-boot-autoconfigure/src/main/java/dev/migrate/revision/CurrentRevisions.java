package dev.migrate.revision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a database is at, seen from its version rows.
 */
final class CurrentRevisions {

    private CurrentRevisions() {
    }

    /**
     * The applied revisions without an applied child, in load order. Counts the tip of a
     * branch that is applied only because something depends on it, and so has no row.
     */
    static List<Vertex> tips(Collection<Vertex> rows) {
        Set<Vertex> applied = Edges.REAL.ancestors(rows);
        return applied.stream()
            .filter((vertex) -> vertex.children().stream().noneMatch(applied::contains))
            .sorted(Comparator.comparingInt(Vertex::position))
            .toList();
    }

}
