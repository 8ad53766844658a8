package dev.migrate.schema;

import java.util.Locale;

/**
 * What a foreign key does when the row it refers to goes or changes its key.
 */
public enum ReferentialAction {

    /** Refuse; the SQL standard's default. */
    NO_ACTION,
    /** Refuse at once, even where the constraint is deferred. */
    RESTRICT,
    /** Delete or update the referring row as well. */
    CASCADE,
    /** Set the referring columns to null. */
    SET_NULL,
    /** Set the referring columns to their defaults. */
    SET_DEFAULT;

    /**
     * The action in the words of the SQL standard.
     * @return for instance {@code on delete}'s {@code set null}
     */
    public String sql() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

}
