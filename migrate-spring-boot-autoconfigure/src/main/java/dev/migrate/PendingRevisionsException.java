package dev.migrate;

import java.util.List;

/**
 * The database is not at all heads although it should be.
 */
@SuppressWarnings("serial")
public class PendingRevisionsException extends MigrateException {

    private final List<String> pending;

    /**
     * The given revisions are pending.
     * @param pending the revisions, each with what it does
     * @param target the revision that the database should be at
     */
    public PendingRevisionsException(List<String> pending, String target) {
        super("""
                The database lacks %d revision(s):
                  %s
                Nothing was changed. Apply them with: migrate upgrade %s""".formatted(pending.size(),
                String.join("\n  ", pending), target));
        this.pending = List.copyOf(pending);
    }

    /**
     * The pending revisions.
     * @return each with what it does
     */
    public List<String> getPending() {
        return this.pending;
    }

}
