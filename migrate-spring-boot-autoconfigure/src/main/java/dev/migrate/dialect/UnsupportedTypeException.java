package dev.migrate.dialect;

import dev.migrate.MigrateException;

import dev.migrate.schema.Column;

/**
 * A database has no type that could hold a column.
 */
@SuppressWarnings("serial")
public class UnsupportedTypeException extends MigrateException {

    public UnsupportedTypeException(String dialect, Column column) {
        super("Column %s has the type %s, which %s does not have. Choose another type, or write sqlType(\"...\") with one of the database's own types"
            .formatted(column.name(), column.type(), dialect));
    }

}
