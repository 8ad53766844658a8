package dev.migrate.command;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.RevisionDescription;

import org.jspecify.annotations.Nullable;

/**
 * How the revisions of a list lead to each other. Those that are not in the list are left
 * out.
 */
class RevisionEdges {

    private final List<RevisionDescription> revisions;

    private final Map<String, Integer> positions = new HashMap<>();

    private final Map<String, String> labels = new HashMap<>();

    RevisionEdges(List<RevisionDescription> revisions) {
        this.revisions = revisions;
        for (RevisionDescription revision : revisions) {
            this.positions.put(revision.id(), this.positions.size());
            revision.branchLabels().forEach((label) -> this.labels.put(label, revision.id()));
        }
    }

    /**
     * Where a revision is in the list.
     * @param id the identifier
     * @return the position, or {@code null} if it is not in the list
     */
    @Nullable Integer position(String id) {
        return this.positions.get(id);
    }

    /**
     * The parents of a revision.
     * @param revision the revision
     * @return the identifiers of those that are in the list, in the order written
     */
    List<String> parents(RevisionDescription revision) {
        return revision.revises().stream().filter(this.positions::containsKey).distinct().toList();
    }

    /**
     * Goes through all edges, from the newest revision to the oldest.
     * @param visitor is told of each
     */
    void forEach(Visitor visitor) {
        for (RevisionDescription revision : this.revisions) {
            List<String> parents = parents(revision);
            parents.forEach((parent) -> visitor.visit(parent, revision.id(), false));
            Set<String> dependencies = new LinkedHashSet<>();
            revision.dependsOn().forEach((name) -> dependencies.add(this.labels.getOrDefault(name, name)));
            dependencies.retainAll(this.positions.keySet());
            parents.forEach(dependencies::remove);
            dependencies.forEach((dependency) -> visitor.visit(dependency, revision.id(), true));
        }
    }

    /**
     * Is told of edges.
     */
    interface Visitor {

        /**
         * An edge.
         * @param from the revision that comes first
         * @param to the revision that comes after
         * @param dependency whether the latter only depends on the former
         */
        void visit(String from, String to, boolean dependency);

    }

}
