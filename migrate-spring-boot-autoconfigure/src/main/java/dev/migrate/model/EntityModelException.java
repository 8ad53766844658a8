package dev.migrate.model;

import dev.migrate.MigrateException;

import org.jspecify.annotations.Nullable;

/**
 * The entities cannot be read, or want something that the database does not have. The
 * message names the persistence unit, or the entities and columns, and what to change.
 */
@SuppressWarnings("serial")
public class EntityModelException extends MigrateException {

    public EntityModelException(String message) {
        super(message);
    }

    public EntityModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

}
