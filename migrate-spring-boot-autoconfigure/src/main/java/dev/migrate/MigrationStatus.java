package dev.migrate;

import java.util.List;

/**
 * Where a database stands.
 *
 * @param current the revisions that the database is at
 * @param heads the revisions that no other follows
 * @param pending the revisions that an upgrade to all heads would apply, in its order
 */
public record MigrationStatus(List<RevisionDescription> current, List<RevisionDescription> heads,
        List<RevisionDescription> pending) {

    /**
     * Whether there is nothing to apply.
     * @return whether no revision is pending
     */
    public boolean upToDate() {
        return this.pending.isEmpty();
    }

}
