package dev.migrate.schema;

/**
 * Where an index keeps rows without a value.
 */
public enum Nulls {

    /** Where the database puts them. */
    DEFAULT,
    /** Before all others. */
    FIRST,
    /** After all others. */
    LAST

}
