package dev.migrate.dialect;

import dev.migrate.MigrateException;

import dev.migrate.operation.AlterColumn;

/**
 * A column cannot be altered, because the database must be told what it already is and
 * that is not known.
 */
@SuppressWarnings("serial")
public class UnknownColumnException extends MigrateException {

    /**
     * All there is to a column is needed.
     * @param dialect the name of the family of databases
     * @param operation the alteration
     */
    public UnknownColumnException(String dialect, AlterColumn operation) {
        this(dialect, operation, "all there is to", "its type, nullability, default, identity and comment");
    }

    /**
     * Something about a column is needed.
     * @param dialect the name of the family of databases
     * @param operation the alteration
     * @param needed what the database must be told, followed by the column
     * @param advice what to say about the column instead
     */
    public UnknownColumnException(String dialect, AlterColumn operation, String needed, String advice) {
        super(("%s must be told %s column %s of table %s to change any of it, and the column as it is"
                + " now is not known. Run this on the database instead of writing SQL without one, or say %s as well")
            .formatted(dialect, needed, operation.column(), operation.table(), advice));
    }

}
