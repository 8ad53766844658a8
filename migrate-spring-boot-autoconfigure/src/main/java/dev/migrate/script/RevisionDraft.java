package dev.migrate.script;

import java.time.Instant;
import java.util.List;

/**
 * A revision that is about to be written.
 *
 * @param id the identifier
 * @param revises the revisions that it follows: none for a base, several for a merge
 * @param dependsOn revisions on other branches that must have been applied before it
 * @param branchLabels names for the branch that begins here
 * @param message what it does, in a few words, which are kept in one line; may be empty
 * @param created when it is written
 * @param upgrade what it does
 * @param downgrade how that is taken back
 */
public record RevisionDraft(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
        String message, Instant created, List<Instruction> upgrade, List<Instruction> downgrade) {

    public RevisionDraft {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The identifier of a revision must not be blank");
        }
        message = Prose.line(message);
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

}
