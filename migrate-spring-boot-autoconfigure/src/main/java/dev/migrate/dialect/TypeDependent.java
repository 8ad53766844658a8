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
    CHECK

}
