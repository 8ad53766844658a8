package dev.migrate.diff;

import org.jspecify.annotations.Nullable;

/**
 * Two schemas cannot be compared, because the database could not be asked.
 */
@SuppressWarnings("serial")
public class SchemaComparisonException extends RuntimeException {

    public SchemaComparisonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
