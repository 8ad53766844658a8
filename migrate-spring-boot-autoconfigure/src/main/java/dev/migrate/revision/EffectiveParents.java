package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

    private final Links links;

    /** The place of each vertex on the way from the base to the heads. */
    private final int[] ranks;

    EffectiveParents(Links links, List<Vertex> baseToHead) {
        this.links = links;
        this.ranks = new int[baseToHead.size()];
        for (int rank = 0; rank < this.ranks.length; rank++) {
            this.ranks[baseToHead.get(rank).position()] = rank;
        }
    }

    /**
     * Works out the effective parents of those vertices that declare dependencies.
     */
    void assign(Map<Vertex, List<Vertex>> declared) {
        Map<Vertex, Set<Vertex>> redundant = new HashMap<>();
        declarers(declared).forEach((dependency, declaring) -> {
            if (declaring.size() > 1) {
                redundant.put(dependency, withDeclaringAncestor(declaring));
            }
        });
        declared.forEach((vertex, dependencies) -> {
            Set<Vertex> effective = new LinkedHashSet<>(vertex.parents());
            dependencies.stream()
                .filter((dependency) -> !redundant.getOrDefault(dependency, Set.of()).contains(vertex))
                .forEach(effective::add);
            this.links.effectiveParents(vertex, List.copyOf(effective));
        });
    }

    private static Map<Vertex, List<Vertex>> declarers(Map<Vertex, List<Vertex>> declared) {
        Map<Vertex, List<Vertex>> declarers = new LinkedHashMap<>();
        declared.forEach((vertex, dependencies) -> dependencies
            .forEach((dependency) -> declarers.computeIfAbsent(dependency, (key) -> new ArrayList<>()).add(vertex)));
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
