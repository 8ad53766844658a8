package dev.migrate.dialect;

import dev.migrate.MigrateException;
import dev.migrate.schema.QualifiedName;

/**
 * The database must be told what a table is like, and that is not known.
 */
@SuppressWarnings("serial")
public class UnknownTableException extends MigrateException {

    /**
     * A table is not known.
     * @param dialect the name of the family of databases
     * @param table the table
     * @param why why the database must be told, with the table left out
     */
    public UnknownTableException(String dialect, QualifiedName table, String why) {
        super(("%s %s, and what table %s is like by then is not known: the revisions before do not create it, or one"
                + " of them can only be run on a database. Write the script on a database that is where the script"
                + " begins, without --dialect, or run the revision instead of writing it down")
            .formatted(dialect, why, table));
    }

}
