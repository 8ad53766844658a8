package dev.migrate.revision;

import java.util.List;

/**
 * A revision that somebody asks for, in the words of the command line.
 *
 * @param id the full id of the new revision
 * @param parents identifiers of what to build on; empty for {@code head}, several for a
 * merge
 * @param splice whether a parent need not be a head, so that the new revision begins a
 * branch
 * @param branchLabels labels for the branch that begins with the new revision
 * @param dependsOn identifiers of what must be applied first; may be partial, labels, or
 * {@code label@head}
 */
public record NewRevision(String id, List<String> parents, boolean splice, List<String> branchLabels,
        List<String> dependsOn) {

    public NewRevision {
        parents = List.copyOf(parents);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * A revision on top of the given parents.
     * @param id the full id of the new revision
     * @param parents identifiers of what to build on; none for {@code head}
     * @return the request
     */
    public static NewRevision of(String id, String... parents) {
        return new NewRevision(id, List.of(parents), false, List.of(), List.of());
    }

    /**
     * The same request, allowing parents that are not heads.
     * @return a copy
     */
    public NewRevision spliced() {
        return new NewRevision(this.id, this.parents, true, this.branchLabels, this.dependsOn);
    }

    /**
     * The same request with other branch labels.
     * @param branchLabels the labels
     * @return a copy
     */
    public NewRevision labelled(String... branchLabels) {
        return new NewRevision(this.id, this.parents, this.splice, List.of(branchLabels), this.dependsOn);
    }

    /**
     * The same request with other dependencies.
     * @param dependsOn identifiers
     * @return a copy
     */
    public NewRevision dependingOn(String... dependsOn) {
        return new NewRevision(this.id, this.parents, this.splice, this.branchLabels, List.of(dependsOn));
    }

}
