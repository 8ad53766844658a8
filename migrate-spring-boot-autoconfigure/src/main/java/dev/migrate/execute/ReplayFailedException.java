package dev.migrate.execute;

import dev.migrate.MigrateException;

/**
 * A revision failed while it was replayed. The message says why, and not in which state
 * the database is: that is not worth anything.
 */
@SuppressWarnings("serial")
public final class ReplayFailedException extends MigrateException {

    private final String revision;

    private ReplayFailedException(String revision, String message, Throwable cause) {
        super(message, cause);
        this.revision = revision;
    }

    static ReplayFailedException of(StepFailedException failure) {
        Throwable cause = failure.getCause();
        String reason = (cause instanceof MigrateException) ? String.valueOf(cause.getMessage())
                : Credentials.maskUrls(String.valueOf(cause));
        return new ReplayFailedException(failure.getEntry().revision(), reason, failure);
    }

    /**
     * The revision that failed.
     * @return its identifier
     */
    public String getRevision() {
        return this.revision;
    }

}
