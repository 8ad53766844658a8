package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The two graphs on the same revisions, and what can be reached in them. Branches, heads
 * and relative identifiers follow parents only; plans and version rows follow
 * dependencies too.
 */
enum Edges {

    /** Parents and children only. */
    VERSIONED(Vertex::parents, Vertex::children),

    /** Parents and dependencies, children and dependants. */
    REAL(Vertex::below, Vertex::above);

    private final Function<Vertex, ? extends Collection<Vertex>> below;

    private final Function<Vertex, ? extends Collection<Vertex>> above;

    Edges(Function<Vertex, ? extends Collection<Vertex>> below, Function<Vertex, ? extends Collection<Vertex>> above) {
        this.below = below;
        this.above = above;
    }

    Collection<Vertex> below(Vertex vertex) {
        return this.below.apply(vertex);
    }

    Collection<Vertex> above(Vertex vertex) {
        return this.above.apply(vertex);
    }

    /**
     * The vertices and everything below them.
     */
    Set<Vertex> ancestors(Collection<Vertex> vertices) {
        return reach(vertices, this.below);
    }

    /**
     * The vertices and everything above them.
     */
    Set<Vertex> descendants(Collection<Vertex> vertices) {
        return reach(vertices, this.above);
    }

    /**
     * The vertices, everything below and everything above them, but not what is merely
     * beside them.
     */
    Set<Vertex> line(Collection<Vertex> vertices) {
        Set<Vertex> line = ancestors(vertices);
        line.addAll(descendants(vertices));
        return line;
    }

    private static Set<Vertex> reach(Collection<Vertex> vertices,
            Function<Vertex, ? extends Collection<Vertex>> edges) {
        Set<Vertex> reached = new HashSet<>();
        Deque<Vertex> open = new ArrayDeque<>(vertices);
        while (!open.isEmpty()) {
            Vertex vertex = open.pop();
            if (reached.add(vertex)) {
                edges.apply(vertex).forEach(open::push);
            }
        }
        return reached;
    }

}
