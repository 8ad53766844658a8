package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A revision linked to its neighbours. "Below" is towards the base, "above" towards the
 * heads. Links are made while {@link LinkedRevisions} loads, and never afterwards.
 */
final class Vertex {

    private final RevisionNode revision;

    private final int position;

    private final Set<Vertex> parents = new LinkedHashSet<>();

    private final Set<Vertex> below = new LinkedHashSet<>();

    private final List<Vertex> children = new ArrayList<>();

    private final List<Vertex> above = new ArrayList<>();

    private List<Vertex> effectiveParents = List.of();

    Vertex(RevisionNode revision, int position) {
        this.revision = revision;
        this.position = position;
    }

    void addParent(Vertex parent) {
        if (this.parents.add(parent)) {
            parent.children.add(this);
        }
        addBelow(parent);
    }

    void addDependency(Vertex dependency) {
        addBelow(dependency);
    }

    private void addBelow(Vertex vertex) {
        if (this.below.add(vertex)) {
            vertex.above.add(this);
        }
    }

    void effectiveParents(List<Vertex> vertices) {
        this.effectiveParents = List.copyOf(vertices);
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
        return Collections.unmodifiableSet(this.parents);
    }

    List<Vertex> children() {
        return Collections.unmodifiableList(this.children);
    }

    /**
     * Parents, then dependencies.
     */
    Set<Vertex> below() {
        return Collections.unmodifiableSet(this.below);
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
    List<Vertex> effectiveParents() {
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
