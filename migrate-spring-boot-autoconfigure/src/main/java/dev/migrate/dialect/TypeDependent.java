package dev.migrate.dialect;

/**
 * What can depend on the type of a column, or on its name.
 */
public enum TypeDependent {

    /** Columns that are computed from it, and indexes on expressions. */
    GENERATED_COLUMN,

    /** The expression that it is computed by itself. */
    OWN_EXPRESSION,

    /** Foreign keys that are on it or refer to it. */
    FOREIGN_KEY,

    /** Checks that mention it. */
    CHECK,

    /**
     * Conditions of checks and indexes that mention it: they would keep the conversions
     * that values of another type need.
     */
    CONVERTED_CONDITION

}
