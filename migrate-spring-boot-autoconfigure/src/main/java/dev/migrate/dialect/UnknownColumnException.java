package dev.migrate.dialect;

import dev.migrate.MigrateException;

import dev.migrate.operation.AlterColumn;

/**
 * A column cannot be altered, because the database must be told what it already is and
 * that is not known.
 */
@SuppressWarnings("serial")
public class UnknownColumnException extends MigrateException {

    public UnknownColumnException(String dialect, AlterColumn operation) {
        super(("%s must be told all there is to column %s of table %s to change any of it, and the column as it is"
                + " now is not known. Run this on the database instead of writing SQL without one, or say its type,"
                + " nullability, default, identity and comment as well")
            .formatted(dialect, operation.column(), operation.table()));
    }

}
