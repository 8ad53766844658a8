package dev.migrate.revision;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A revision linked to its neighbours. "Below" is towards the base, "above" towards the
 * heads.
 */
final class Vertex {

    private final RevisionNode revision;

    private final int position;

    private final Links links;

    Vertex(RevisionNode revision, int position, Links links) {
        this.revision = revision;
        this.position = position;
        this.links = links;
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

    List<Vertex> parents() {
        return this.links.parents(this);
    }

    List<Vertex> children() {
        return this.links.children(this);
    }

    /**
     * Parents, then dependencies.
     */
    List<Vertex> below() {
        return this.links.below(this);
    }

    /**
     * Children and dependants.
     */
    List<Vertex> above() {
        return this.links.above(this);
    }

    /**
     * Parents, then those dependencies that no ancestor declares as well.
     */
    List<Vertex> effectiveParents() {
        return this.links.effectiveParents(this);
    }

    boolean isMergePoint() {
        return parents().size() > 1;
    }

    boolean isBranchPoint() {
        return children().size() > 1;
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
