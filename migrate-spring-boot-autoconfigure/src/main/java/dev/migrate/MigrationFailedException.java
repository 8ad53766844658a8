package dev.migrate;

import org.jspecify.annotations.Nullable;

/**
 * A step of an upgrade, a downgrade or a stamp failed.
 */
@SuppressWarnings("serial")
public class MigrationFailedException extends MigrateException {

    public MigrationFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
