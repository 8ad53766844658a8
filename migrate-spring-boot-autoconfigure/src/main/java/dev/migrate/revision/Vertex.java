package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A revision linked to its neighbours. "Below" is towards the base, "above" towards the
 * heads. Links are made while {@link LinkedRevisions} loads, and never afterwards.
 */
final class Vertex {

    private final RevisionNode revision;

    private final int position;

    private final List<Vertex> children = new ArrayList<>(1);

    private final List<Vertex> above = new ArrayList<>(1);

    private Set<Vertex> parents = Set.of();

    private Set<Vertex> dependencies = Set.of();

    private Set<Vertex> below = Set.of();

    private Set<Vertex> effectiveParents = Set.of();

    Vertex(RevisionNode revision, int position) {
        this.revision = revision;
        this.position = position;
    }

    /**
     * Links this vertex to those below it, in the order given.
     */
    void link(List<Vertex> parents, List<Vertex> dependencies) {
        this.parents = set(parents);
        this.dependencies = set(dependencies);
        this.below = dependencies.isEmpty() ? this.parents
                : set(Stream.concat(parents.stream(), dependencies.stream()).toList());
        this.parents.forEach((parent) -> parent.children.add(this));
        this.below.forEach((vertex) -> vertex.above.add(this));
    }

    /**
     * Most sets are of one vertex, and small ones are what makes a large graph load as
     * fast as a small one.
     */
    private static Set<Vertex> set(List<Vertex> vertices) {
        return switch (vertices.size()) {
            case 0 -> Set.of();
            case 1 -> Set.of(vertices.get(0));
            default -> Collections.unmodifiableSet(new LinkedHashSet<>(vertices));
        };
    }

    void effectiveParents(Set<Vertex> vertices) {
        this.effectiveParents = vertices;
    }

    RevisionNode revision() {
        return this.revision;
    }

    String id() {
        return this.revision.id();
    }

    /**
     * The place in load order.
     */
    int position() {
        return this.position;
    }

    Set<Vertex> parents() {
        return this.parents;
    }

    List<Vertex> children() {
        return Collections.unmodifiableList(this.children);
    }

    /**
     * The dependencies as written, parents among them if the author named them twice.
     */
    Set<Vertex> dependencies() {
        return this.dependencies;
    }

    /**
     * Parents, then dependencies.
     */
    Set<Vertex> below() {
        return this.below;
    }

    /**
     * Children and dependants.
     */
    List<Vertex> above() {
        return Collections.unmodifiableList(this.above);
    }

    /**
     * Parents, then those dependencies that no ancestor declares as well.
     */
    Set<Vertex> effectiveParents() {
        return this.effectiveParents;
    }

    boolean isMergePoint() {
        return this.parents.size() > 1;
    }

    boolean isBranchPoint() {
        return this.children.size() > 1;
    }

    /**
     * Vertices are told apart by identity. The position spreads them over hash tables
     * better than chance does.
     */
    @Override
    public int hashCode() {
        return this.position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return id();
    }

}
