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
 * @param message what the revision does
 * @param created when it was written, or {@code null} if it does not say
 * @param location the file that it was read from
 * @param head whether no revision follows it
 * @param branchPoint whether several revisions follow it
 * @param current whether the database is at it; {@code false} where the database was not
 * asked
 */
public record RevisionDescription(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
        String message, @Nullable Instant created, String location, boolean head, boolean branchPoint,
        boolean current) {

    public RevisionDescription {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
    }

    /**
     * Whether the revision brings branches together.
     * @return whether it follows several revisions
     */
    public boolean mergePoint() {
        return this.revises.size() > 1;
    }

}
