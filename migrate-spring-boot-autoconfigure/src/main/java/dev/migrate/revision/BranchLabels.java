package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels in effect at each revision. A label reaches all descendants by parents. If
 * nothing branches or merges from the labelled revision to its tip, it also reaches down
 * to the next branch or merge point (Alembic's documentation, "Working with Branches").
 * Neighbours with the same labels share one set, so that a label on every tenth of 10,000
 * revisions costs little.
 */
final class BranchLabels {

    private final Map<Vertex, Set<String>> inEffect = new HashMap<>();

    private final Map<Vertex, Set<String>> addedAt = new HashMap<>();

    private BranchLabels(LinkedRevisions graph) {
        graph.all().forEach((vertex) -> this.addedAt.put(vertex, Set.copyOf(vertex.revision().branchLabels())));
        graph.heads().forEach(this::spreadAlongLastLine);
        graph.baseToHead().forEach((vertex) -> this.inEffect.put(vertex, combine(vertex)));
    }

    static BranchLabels of(LinkedRevisions graph) {
        return new BranchLabels(graph);
    }

    Set<String> at(Vertex vertex) {
        return this.inEffect.getOrDefault(vertex, Set.of());
    }

    /**
     * Moves all labels of the line that ends in a head to the foot of that line.
     */
    private void spreadAlongLastLine(Vertex head) {
        List<Vertex> line = lastLine(head);
        if (line.isEmpty()) {
            return;
        }
        Set<String> labels = new LinkedHashSet<>();
        for (Vertex vertex : line) {
            labels.addAll(vertex.revision().branchLabels());
            this.addedAt.put(vertex, Set.of());
        }
        this.addedAt.put(line.get(line.size() - 1), labels);
    }

    private static List<Vertex> lastLine(Vertex head) {
        List<Vertex> line = new ArrayList<>();
        Iterator<Vertex> next = List.of(head).iterator();
        while (next.hasNext()) {
            Vertex vertex = next.next();
            if (vertex.above().size() > 1 || vertex.isMergePoint()) {
                break;
            }
            line.add(vertex);
            next = vertex.parents().iterator();
        }
        return line;
    }

    private Set<String> combine(Vertex vertex) {
        Set<String> added = this.addedAt.getOrDefault(vertex, Set.of());
        Collection<Set<String>> inherited = new HashSet<>();
        vertex.parents().forEach((parent) -> inherited.add(at(parent)));
        if (added.isEmpty() && inherited.size() <= 1) {
            return inherited.isEmpty() ? Set.of() : inherited.iterator().next();
        }
        Set<String> labels = new LinkedHashSet<>();
        inherited.forEach(labels::addAll);
        labels.addAll(added);
        return Collections.unmodifiableSet(labels);
    }

}
