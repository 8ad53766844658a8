package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Links revisions, looking each name up once: almost all graphs are sound, and loading
 * one should cost little more than reading it. Only what cannot be linked is handed to
 * {@link GraphValidation}, which takes the time to say everything that is wrong with it.
 */
final class Linker {

    private final Collection<RevisionNode> revisions;

    private final List<Vertex> vertices;

    private final Names names;

    Linker(Collection<RevisionNode> revisions) {
        this.revisions = revisions;
        this.vertices = new ArrayList<>(revisions.size());
        this.names = new Names(revisions.size());
    }

    /**
     * Links the revisions.
     * @throws InvalidGraphException if they do not form a graph
     */
    LinkedRevisions link() {
        if (nameAll() && linkAll()) {
            List<Vertex> baseToHead = baseToHead();
            if (baseToHead.size() == this.vertices.size()) {
                new EffectiveParents(this.vertices, baseToHead).assign();
                return new LinkedRevisions(this.names, this.vertices, baseToHead);
            }
        }
        throw new InvalidGraphException(GraphValidation.offences(this.revisions));
    }

    private boolean nameAll() {
        for (RevisionNode revision : this.revisions) {
            Vertex vertex = new Vertex(revision, this.vertices.size());
            this.vertices.add(vertex);
            if (!name(revision.id(), vertex)) {
                return false;
            }
            for (String label : revision.branchLabels()) {
                if (!name(label, vertex)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean name(String name, Vertex vertex) {
        return IdentifierParser.faultOfName(name) == null && this.names.add(name, vertex);
    }

    private boolean linkAll() {
        for (Vertex vertex : this.vertices) {
            List<Vertex> parents = new ArrayList<>(vertex.revision().revises().size());
            for (String parent : vertex.revision().revises()) {
                if (!add(this.names.findId(parent), parents)) {
                    return false;
                }
            }
            List<Vertex> dependencies = new ArrayList<>(vertex.revision().dependsOn().size());
            for (String dependency : vertex.revision().dependsOn()) {
                if (!add(this.names.find(dependency), dependencies)) {
                    return false;
                }
            }
            vertex.link(parents, dependencies);
        }
        return true;
    }

    private static boolean add(@Nullable Vertex found, List<Vertex> vertices) {
        return found != null && vertices.add(found);
    }

    /**
     * All vertices, each after everything below it, without those on a cycle and above
     * one.
     */
    private List<Vertex> baseToHead() {
        List<Vertex> order = new ArrayList<>(this.vertices.size());
        int[] reached = new int[this.vertices.size()];
        Deque<Vertex> ready = new ArrayDeque<>();
        this.vertices.stream().filter((vertex) -> vertex.below().isEmpty()).forEach(ready::add);
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

}
