package dev.migrate.schema;

/**
 * For which rows a constraint counts.
 */
public enum Enforcement {

    /** For all rows, as everywhere where nothing else is said. */
    ENFORCED,

    /** For rows that are written from now on; the others were never looked at. */
    NOT_VALIDATED,

    /** For none: it is only written down. */
    NOT_ENFORCED

}
