package dev.migrate.dialect;

import java.sql.SQLException;

import dev.migrate.MigrateException;

/**
 * The catalog could not be read while a statement was being written.
 */
@SuppressWarnings("serial")
public class UnreadableCatalogException extends MigrateException {

    private final String what;

    private final SQLException reason;

    /**
     * The catalog could not be read.
     * @param what what was being done
     * @param reason why it failed
     */
    public UnreadableCatalogException(String what, SQLException reason) {
        super("%s: %s".formatted(what, reason.getMessage()), reason);
        this.what = what;
        this.reason = reason;
    }

    /**
     * What was being done.
     * @return for instance {@code reading the catalog}
     */
    public String what() {
        return this.what;
    }

    /**
     * Why the catalog could not be read.
     * @return what the database said
     */
    public SQLException reason() {
        return this.reason;
    }

}
