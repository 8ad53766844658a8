package dev.migrate.script;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A revision that is about to be written.
 *
 * @param id the identifier
 * @param revises the revisions that it follows: none for a base, several for a merge
 * @param dependsOn revisions on other branches that must have been applied before it
 * @param branchLabels names for the branch that begins here
 * @param replaces revisions that it stands for
 * @param message what it does, in a few words, which are kept in one line; may be empty
 * @param created when it is written
 * @param upgrade what it does
 * @param downgrade how that is taken back, or {@code null} if there is no way back
 * @param origin what it was generated from, or {@code null} if it was not
 */
public record RevisionDraft(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
        List<String> replaces, String message, Instant created, List<Instruction> upgrade,
        @Nullable List<Instruction> downgrade, @Nullable Origin origin) {

    public RevisionDraft {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The identifier of a revision must not be blank");
        }
        message = Prose.line(message);
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        branchLabels = List.copyOf(branchLabels);
        upgrade = List.copyOf(upgrade);
        replaces = List.copyOf(replaces);
        downgrade = (downgrade != null) ? List.copyOf(downgrade) : null;
    }

    /**
     * A revision that somebody else than a comparison asks for.
     * @param id the identifier
     * @param revises the revisions that it follows
     * @param dependsOn revisions on other branches that must have been applied before it
     * @param branchLabels names for the branch that begins here
     * @param replaces revisions that it stands for
     * @param message what it does, in a few words
     * @param created when it is written
     * @param upgrade what it does
     * @param downgrade how that is taken back, or {@code null} if there is no way back
     */
    public RevisionDraft(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
            List<String> replaces, String message, Instant created, List<Instruction> upgrade,
            @Nullable List<Instruction> downgrade) {
        this(id, revises, dependsOn, branchLabels, replaces, message, created, upgrade, downgrade, null);
    }

    /**
     * A revision that stands for no other, and can be taken back.
     * @param id the identifier
     * @param revises the revisions that it follows
     * @param dependsOn revisions on other branches that must have been applied before it
     * @param branchLabels names for the branch that begins here
     * @param message what it does, in a few words
     * @param created when it is written
     * @param upgrade what it does
     * @param downgrade how that is taken back
     */
    public RevisionDraft(String id, List<String> revises, List<String> dependsOn, List<String> branchLabels,
            String message, Instant created, List<Instruction> upgrade, List<Instruction> downgrade) {
        this(id, revises, dependsOn, branchLabels, List.of(), message, created, upgrade, downgrade, null);
    }

    /**
     * The same revision, generated.
     * @param origin what it was generated from, or {@code null} if it was not
     * @return the revision
     */
    public RevisionDraft withOrigin(@Nullable Origin origin) {
        return new RevisionDraft(this.id, this.revises, this.dependsOn, this.branchLabels, this.replaces, this.message,
                this.created, this.upgrade, this.downgrade, origin);
    }

}
