package dev.migrate.dialect;

import dev.migrate.MigrateException;

import java.util.Collection;

/**
 * There is no dialect for a database.
 */
@SuppressWarnings("serial")
public class UnsupportedDatabaseException extends MigrateException {

    public UnsupportedDatabaseException(String database, Collection<String> supported) {
        super("Migrate has no dialect for %s. It has these: %s".formatted(database, String.join(", ", supported)));
    }

}
