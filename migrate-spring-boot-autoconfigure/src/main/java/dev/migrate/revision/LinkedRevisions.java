package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The graph: every revision linked to its neighbours, in load order.
 */
final class LinkedRevisions {

    private final Map<String, Vertex> vertices = new LinkedHashMap<>();

    private final Names names = new Names();

    private final List<Vertex> heads;

    private final List<Vertex> realHeads;

    private final List<Vertex> bases;

    private LinkedRevisions(Collection<RevisionNode> revisions) {
        for (RevisionNode revision : revisions) {
            Vertex vertex = new Vertex(revision, this.vertices.size());
            this.vertices.put(revision.id(), vertex);
            this.names.add(revision.id(), vertex);
            revision.branchLabels().forEach((label) -> this.names.add(label, vertex));
            revision.replaces().forEach((id) -> this.names.addReplaced(id, vertex));
        }
        for (Vertex vertex : this.vertices.values()) {
            vertex.revision().revises().forEach((parent) -> vertex.addParent(require(parent)));
            vertex.revision().dependsOn().forEach((dependency) -> vertex.addDependency(require(dependency)));
        }
        new EffectiveParents(all(), baseToHead()).assign();
        this.heads = select((vertex) -> vertex.children().isEmpty());
        this.realHeads = select((vertex) -> vertex.above().isEmpty());
        this.bases = select((vertex) -> vertex.parents().isEmpty());
    }

    /**
     * Links revisions.
     * @throws InvalidGraphException if they do not form a graph
     */
    static LinkedRevisions of(Collection<RevisionNode> revisions) {
        GraphValidation.validate(revisions);
        return new LinkedRevisions(revisions);
    }

    Collection<Vertex> all() {
        return Collections.unmodifiableCollection(this.vertices.values());
    }

    /**
     * The revision with exactly this id.
     */
    @Nullable Vertex find(String id) {
        return this.vertices.get(id);
    }

    Names names() {
        return this.names;
    }

    /**
     * Vertices without children.
     */
    List<Vertex> heads() {
        return this.heads;
    }

    /**
     * Vertices with neither children nor dependants.
     */
    List<Vertex> realHeads() {
        return this.realHeads;
    }

    /**
     * Vertices without parents.
     */
    List<Vertex> bases() {
        return this.bases;
    }

    List<Vertex> select(Predicate<Vertex> condition) {
        return all().stream().filter(condition).toList();
    }

    /**
     * All vertices, each after everything below it. Whoever needs an order that people
     * see takes {@link TopologicalOrder} instead.
     */
    List<Vertex> baseToHead() {
        List<Vertex> order = new ArrayList<>(this.vertices.size());
        int[] reached = new int[this.vertices.size()];
        Deque<Vertex> ready = new ArrayDeque<>(select((vertex) -> vertex.below().isEmpty()));
        while (!ready.isEmpty()) {
            Vertex vertex = ready.poll();
            order.add(vertex);
            for (Vertex above : vertex.above()) {
                if (++reached[above.position()] == above.below().size()) {
                    ready.add(above);
                }
            }
        }
        return order;
    }

    private Vertex require(String name) {
        Vertex vertex = this.names.find(name);
        if (vertex == null) {
            throw new IllegalStateException("Not validated: " + name);
        }
        return vertex;
    }

}
