package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out dependencies that an ancestor by parents declares as well: what the ancestor
 * waited for needs no second edge. Everything else about edges stays as written.
 */
final class EffectiveParents {

    private final List<Vertex> vertices;

    /** The place of each vertex on the way from the base to the heads. */
    private final int[] ranks;

    EffectiveParents(List<Vertex> vertices, List<Vertex> baseToHead) {
        this.vertices = vertices;
        this.ranks = new int[vertices.size()];
        for (int rank = 0; rank < this.ranks.length; rank++) {
            this.ranks[baseToHead.get(rank).position()] = rank;
        }
    }

    void assign() {
        Map<Vertex, List<Vertex>> declarers = declarers();
        Map<Vertex, Set<Vertex>> redundant = new HashMap<>();
        declarers.forEach((dependency, declaring) -> {
            if (declaring.size() > 1) {
                redundant.put(dependency, withDeclaringAncestor(declaring));
            }
        });
        this.vertices.forEach((vertex) -> vertex.effectiveParents(effective(vertex, redundant)));
    }

    private static Set<Vertex> effective(Vertex vertex, Map<Vertex, Set<Vertex>> redundant) {
        if (vertex.dependencies().isEmpty()) {
            return vertex.parents();
        }
        Set<Vertex> effective = new LinkedHashSet<>(vertex.parents());
        vertex.dependencies()
            .stream()
            .filter((dependency) -> !redundant.getOrDefault(dependency, Set.of()).contains(vertex))
            .forEach(effective::add);
        return Collections.unmodifiableSet(effective);
    }

    private Map<Vertex, List<Vertex>> declarers() {
        Map<Vertex, List<Vertex>> declarers = new LinkedHashMap<>();
        for (Vertex vertex : this.vertices) {
            for (Vertex dependency : vertex.dependencies()) {
                declarers.computeIfAbsent(dependency, (key) -> new ArrayList<>()).add(vertex);
            }
        }
        return declarers;
    }

    private int rank(Vertex vertex) {
        return this.ranks[vertex.position()];
    }

    /**
     * Those of the vertices that have another of them among their ancestors. Walks up
     * from all of them together, and no further than the last of them.
     */
    private Set<Vertex> withDeclaringAncestor(List<Vertex> declaring) {
        int last = declaring.stream().mapToInt(this::rank).max().orElse(0);
        Set<Vertex> reached = new HashSet<>();
        Deque<Vertex> open = new ArrayDeque<>(declaring);
        while (!open.isEmpty()) {
            for (Vertex child : open.pop().children()) {
                if (rank(child) <= last && reached.add(child)) {
                    open.push(child);
                }
            }
        }
        return reached;
    }

}
