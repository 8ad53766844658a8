package dev.migrate.schema;

import java.util.Locale;

/**
 * Which rows a foreign key of several columns lets pass because some of them are null
 * (SQL:2016 part 2, section 8.12).
 */
public enum Match {

    /** Those with any column null; the SQL standard's default. */
    SIMPLE,
    /** Those with all columns null; some null and some not is refused. */
    FULL,
    /** Those whose other columns match. */
    PARTIAL;

    /**
     * The word of the SQL standard.
     * @return for instance {@code full}
     */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

}
