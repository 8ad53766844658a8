package dev.migrate;

import org.jspecify.annotations.Nullable;

/**
 * What Migrate throws. The message says what was found, where, in which state the
 * database is, and what to do next.
 */
@SuppressWarnings("serial")
public class MigrateException extends RuntimeException {

    public MigrateException(String message) {
        super(message);
    }

    public MigrateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
