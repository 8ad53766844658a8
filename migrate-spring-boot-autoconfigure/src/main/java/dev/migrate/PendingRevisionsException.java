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
     */
    public PendingRevisionsException(List<String> pending) {
        super("""
                The database lacks %d revision(s):
                  %s
                Nothing was changed. Apply them with: migrate upgrade heads""".formatted(pending.size(),
                String.join("\n  ", pending)));
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
