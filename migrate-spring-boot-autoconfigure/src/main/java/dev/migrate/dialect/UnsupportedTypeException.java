package dev.migrate.dialect;

import dev.migrate.MigrateException;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * A database has no type that could hold a column.
 */
@SuppressWarnings("serial")
public class UnsupportedTypeException extends MigrateException {

    private final String dialect;

    private final transient Column column;

    /**
     * A database has no type that could hold a column.
     * @param dialect the name of the family of databases
     * @param column the column
     */
    public UnsupportedTypeException(String dialect, Column column) {
        this(dialect, column, null);
    }

    private UnsupportedTypeException(String dialect, Column column, @Nullable QualifiedName table) {
        super("Column %s%s has the type %s, which %s does not have. Choose another type, or write sqlType(\"...\") with one of the database's own types"
            .formatted(column.name(), (table != null) ? " of table " + table : "", column.type(), dialect));
        this.dialect = dialect;
        this.column = column;
    }

    /**
     * Says whose column it is.
     * @param table the table of the column
     * @return the exception with the name of the table
     */
    UnsupportedTypeException in(QualifiedName table) {
        if (getCause() != null) {
            // it has been said
            return this;
        }
        UnsupportedTypeException exception = new UnsupportedTypeException(this.dialect, this.column, table);
        exception.initCause(this);
        return exception;
    }

}
