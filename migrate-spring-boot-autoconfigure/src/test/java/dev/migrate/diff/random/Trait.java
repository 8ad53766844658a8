package dev.migrate.diff.random;

/**
 * What not every database has, or not in every place.
 */
enum Trait {

    SEQUENCES, SEQUENCE_OPTIONS, COMMENTS, CHECKS,

    /** Two names that differ in case only are two names. */
    CASE_SENSITIVE_COLUMNS,

    IDENTITY_ALWAYS,

    /** Any column can be numbered, and any number of them. */
    MANY_IDENTITIES,

    /** A numbered column need not be the primary key. */
    IDENTITY_OUTSIDE_KEY,

    GENERATED_COLUMNS, VIRTUAL_COLUMNS,

    /** A generated column can be in an index or unique constraint. */
    GENERATED_KEYS, VIRTUAL_KEYS,

    /** A numbered column, or one with a foreign key, can be in an expression. */
    EXPRESSIONS_OF_KEYS,

    EXPRESSIONS_AS_DEFAULTS,

    /** A check can forbid null without making the column one that says so itself. */
    NULL_CHECKS,

    /** An expression can be of a column whose name is beyond ASCII. */
    FOREIGN_LETTERS_IN_EXPRESSIONS,

    /** A key that is an integer can have a default. */
    DEFAULTS_OF_KEYS,

    /** A table can be rebuilt whose dates are today's unless said otherwise. */
    DATES_AS_DEFAULTS,

    /** What cannot be null can follow what can, on update. */
    CASCADE_OF_NULLS,

    SET_DEFAULT, DEFERRABLE, MATCH_FULL, NULLS_NOT_DISTINCT, PARTIAL_INDEX, INCLUDE, UNIQUE_INCLUDE, NULLS_ORDER,
    EXPRESSION_INDEX, DESCENDING_INDEX, HASH_INDEX, UNIQUE_INDEX_NULLS

}
