package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the vertices of one graph are linked. {@link Linker} fills it in, and nobody
 * changes it afterwards.
 */
final class Links {

    private final List<Vertex> vertices = new ArrayList<>();

    /** Only of the vertices that have dependencies. */
    private final Map<Vertex, List<Vertex>> effectiveParents = new HashMap<>();

    private Adjacency parents = Adjacency.of(0);

    private Adjacency children = this.parents;

    private Adjacency below = this.parents;

    private Adjacency above = this.parents;

    List<Vertex> vertices() {
        return this.vertices;
    }

    Vertex add(RevisionNode revision) {
        Vertex vertex = new Vertex(revision, this.vertices.size(), this);
        this.vertices.add(vertex);
        return vertex;
    }

    /**
     * Links the vertices.
     * @param parents the parents of each
     * @param below the parents and dependencies of each; the same object if there are no
     * dependencies
     */
    void link(Adjacency parents, Adjacency below) {
        this.parents = parents;
        this.children = parents.reversed();
        this.below = below;
        this.above = (below != parents) ? below.reversed() : this.children;
    }

    void effectiveParents(Vertex vertex, List<Vertex> effectiveParents) {
        this.effectiveParents.put(vertex, effectiveParents);
    }

    List<Vertex> parents(Vertex vertex) {
        return this.parents.of(vertex.position(), this.vertices);
    }

    List<Vertex> children(Vertex vertex) {
        return this.children.of(vertex.position(), this.vertices);
    }

    List<Vertex> below(Vertex vertex) {
        return this.below.of(vertex.position(), this.vertices);
    }

    List<Vertex> above(Vertex vertex) {
        return this.above.of(vertex.position(), this.vertices);
    }

    List<Vertex> effectiveParents(Vertex vertex) {
        List<Vertex> effective = this.effectiveParents.get(vertex);
        return (effective != null) ? effective : parents(vertex);
    }

    /**
     * All vertices, each after everything below it, without those on a cycle and above
     * one.
     */
    List<Vertex> baseToHead() {
        int[] order = new int[this.vertices.size()];
        int[] waiting = new int[order.length];
        int found = 0;
        for (int vertex = 0; vertex < order.length; vertex++) {
            waiting[vertex] = this.below.degree(vertex);
            if (waiting[vertex] == 0) {
                order[found++] = vertex;
            }
        }
        for (int next = 0; next < found; next++) {
            for (int index = 0; index < this.above.degree(order[next]); index++) {
                int above = this.above.target(order[next], index);
                if (--waiting[above] == 0) {
                    order[found++] = above;
                }
            }
        }
        return Arrays.stream(order, 0, found).mapToObj(this.vertices::get).toList();
    }

}
