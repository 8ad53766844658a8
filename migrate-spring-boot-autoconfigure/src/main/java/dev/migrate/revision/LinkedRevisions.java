package dev.migrate.revision;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The graph: every revision linked to its neighbours, in load order.
 */
final class LinkedRevisions {

    private final Names names;

    private final List<Vertex> all;

    private final List<Vertex> baseToHead;

    private final List<Vertex> heads;

    private final List<Vertex> realHeads;

    private final List<Vertex> bases;

    LinkedRevisions(Names names, List<Vertex> all, List<Vertex> baseToHead) {
        this.names = names;
        this.all = Collections.unmodifiableList(all);
        this.baseToHead = Collections.unmodifiableList(baseToHead);
        this.heads = select((vertex) -> vertex.children().isEmpty());
        this.realHeads = select((vertex) -> vertex.above().isEmpty());
        this.bases = select((vertex) -> vertex.parents().isEmpty());
    }

    /**
     * Links revisions.
     * @throws InvalidGraphException if they do not form a graph
     */
    static LinkedRevisions of(Collection<RevisionNode> revisions) {
        return new Linker(revisions).link();
    }

    List<Vertex> all() {
        return this.all;
    }

    /**
     * The revision with exactly this id.
     */
    @Nullable Vertex find(String id) {
        return this.names.findId(id);
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
        return this.all.stream().filter(condition).toList();
    }

    /**
     * All vertices, each after everything below it. Whoever needs an order that people
     * see takes {@link TopologicalOrder} instead.
     */
    List<Vertex> baseToHead() {
        return this.baseToHead;
    }

}
