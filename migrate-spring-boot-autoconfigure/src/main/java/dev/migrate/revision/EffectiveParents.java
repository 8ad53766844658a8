package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out dependencies that an ancestor by parents declares as well: what the ancestor
 * waited for needs no second edge. Everything else about edges stays as written.
 */
final class EffectiveParents {

    private final Collection<Vertex> vertices;

    private final Map<Vertex, Integer> ranks = new HashMap<>();

    EffectiveParents(Collection<Vertex> vertices, List<Vertex> baseToHead) {
        this.vertices = vertices;
        baseToHead.forEach((vertex) -> this.ranks.put(vertex, this.ranks.size()));
    }

    void assign() {
        Map<Vertex, List<Vertex>> declarers = declarers();
        Map<Vertex, Set<Vertex>> redundant = new HashMap<>();
        declarers.forEach((dependency, declaring) -> {
            if (declaring.size() > 1) {
                redundant.put(dependency, withDeclaringAncestor(declaring));
            }
        });
        for (Vertex vertex : this.vertices) {
            List<Vertex> effective = new ArrayList<>(vertex.parents());
            for (Vertex below : vertex.below()) {
                boolean parent = vertex.parents().contains(below);
                if (!parent && !redundant.getOrDefault(below, Set.of()).contains(vertex)) {
                    effective.add(below);
                }
            }
            vertex.effectiveParents(effective);
        }
    }

    private Map<Vertex, List<Vertex>> declarers() {
        Map<String, Vertex> byName = new HashMap<>();
        for (Vertex vertex : this.vertices) {
            byName.put(vertex.id(), vertex);
            vertex.revision().branchLabels().forEach((label) -> byName.put(label, vertex));
        }
        Map<Vertex, List<Vertex>> declarers = new LinkedHashMap<>();
        for (Vertex vertex : this.vertices) {
            for (String dependency : vertex.revision().dependsOn()) {
                declarers.computeIfAbsent(byName.get(dependency), (key) -> new ArrayList<>()).add(vertex);
            }
        }
        return declarers;
    }

    /**
     * Those of the vertices that have another of them among their ancestors. Walks up
     * from all of them together, and no further than the last of them.
     */
    private Set<Vertex> withDeclaringAncestor(List<Vertex> declaring) {
        int last = declaring.stream().mapToInt(this.ranks::get).max().orElse(0);
        Set<Vertex> reached = new HashSet<>();
        Deque<Vertex> open = new ArrayDeque<>(declaring);
        while (!open.isEmpty()) {
            for (Vertex child : open.pop().children()) {
                if (this.ranks.get(child) <= last && reached.add(child)) {
                    open.push(child);
                }
            }
        }
        return reached;
    }

}
