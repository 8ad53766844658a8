package dev.migrate.revision;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One revision as its author wrote it, before it is linked to others.
 *
 * @param id the full revision id
 * @param revises full ids of the parents, in the order written; empty for a base, two or
 * more for a merge
 * @param dependsOn full ids or branch labels of revisions that must be applied first,
 * without being parents
 * @param branchLabels names given to the branch that begins here
 * @param replaces full ids of revisions that this one stands for, and that are there no
 * more
 * @param origin where the revision was found, such as
 * {@code db/migrate/R12_AddAccount.java}; only ever shown to people
 */
public record RevisionNode(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
        List<String> replaces, @Nullable String origin) {

    public RevisionNode {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
        replaces = List.copyOf(replaces);
    }

    /**
     * A revision that stands for itself only.
     * @param id the full revision id
     * @param revises full ids of the parents
     * @param dependsOn full ids or branch labels
     * @param branchLabels names given to the branch that begins here
     * @param origin where the revision was found
     */
    public RevisionNode(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
            @Nullable String origin) {
        this(id, revises, dependsOn, branchLabels, List.of(), origin);
    }

    /**
     * A revision with parents only.
     * @param id the full revision id
     * @param revises full ids of the parents; none for a base
     * @return the revision
     */
    public static RevisionNode of(String id, String... revises) {
        return new RevisionNode(id, List.of(revises), List.of(), List.of(), null);
    }

    /**
     * The same revision with other dependencies.
     * @param dependsOn full ids or branch labels
     * @return a copy
     */
    public RevisionNode dependingOn(String... dependsOn) {
        return new RevisionNode(this.id, this.revises, List.of(dependsOn), this.branchLabels, this.replaces,
                this.origin);
    }

    /**
     * The same revision with other branch labels.
     * @param branchLabels the labels
     * @return a copy
     */
    public RevisionNode labelled(String... branchLabels) {
        return new RevisionNode(this.id, this.revises, this.dependsOn, List.of(branchLabels), this.replaces,
                this.origin);
    }

    /**
     * The same revision with other parents.
     * @param parents full ids; none for a base
     * @return a copy
     */
    public RevisionNode revising(List<String> parents) {
        return new RevisionNode(this.id, parents, this.dependsOn, this.branchLabels, this.replaces, this.origin);
    }

    /**
     * The same revision standing for others.
     * @param replaced full ids
     * @return a copy
     */
    public RevisionNode replacing(String... replaced) {
        return new RevisionNode(this.id, this.revises, this.dependsOn, this.branchLabels, List.of(replaced),
                this.origin);
    }

    /**
     * The same revision found elsewhere.
     * @param origin where it was found
     * @return a copy
     */
    public RevisionNode foundIn(String origin) {
        return new RevisionNode(this.id, this.revises, this.dependsOn, this.branchLabels, this.replaces, origin);
    }

    /**
     * The id, followed by the origin where it is known, for messages.
     * @return for example {@code 3512b954651e (db/migrate/R12_AddAccount.java)}
     */
    public String describe() {
        return (this.origin != null) ? this.id + " (" + this.origin + ")" : this.id;
    }

}
