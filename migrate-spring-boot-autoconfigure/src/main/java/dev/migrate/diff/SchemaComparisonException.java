package dev.migrate.diff;

import dev.migrate.MigrateException;

import org.jspecify.annotations.Nullable;

/**
 * Two schemas cannot be compared, because the database could not be asked.
 */
@SuppressWarnings("serial")
public class SchemaComparisonException extends MigrateException {

    public SchemaComparisonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
