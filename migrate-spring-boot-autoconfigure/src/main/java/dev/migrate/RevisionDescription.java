package dev.migrate;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a revision without running it.
 *
 * @param id the identifier
 * @param revises the revisions that it follows; empty for a base, several for a merge
 * @param dependsOn revisions or branch labels that must have been applied before
 * @param branchLabels the labels of the branch that begins here
 * @param branches the labels of the branches that it is on, its own among them
 * @param children the revisions that follow it; empty for a head, several where branches
 * part
 * @param message what the revision does
 * @param created when it was written, or {@code null} if it does not say
 * @param location the file that it was read from
 * @param effectiveHead whether no revision follows it, but one depends on it, so that
 * {@code heads} does not mean it
 * @param current whether the database is at it; {@code false} where the database was not
 * asked
 */
public record RevisionDescription(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
        List<String> branches, List<String> children, String message, @Nullable Instant created, String location,
        boolean effectiveHead, boolean current) {

    public RevisionDescription {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
        branches = List.copyOf(branches);
        children = List.copyOf(children);
    }

    /**
     * Whether a branch ends here.
     * @return whether no revision follows it
     */
    public boolean head() {
        return this.children.isEmpty();
    }

    /**
     * Whether branches part here.
     * @return whether several revisions follow it
     */
    public boolean branchPoint() {
        return this.children.size() > 1;
    }

    /**
     * Whether the revision brings branches together.
     * @return whether it follows several revisions
     */
    public boolean mergePoint() {
        return this.revises.size() > 1;
    }

}
