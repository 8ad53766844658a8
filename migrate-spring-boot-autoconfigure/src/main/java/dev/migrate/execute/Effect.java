package dev.migrate.execute;

/**
 * What the catalog says of a statement that is in doubt.
 */
enum Effect {

    /** What it does is done. */
    PRESENT,

    /** What it does is not done. */
    ABSENT,

    /** It may be done again, whether it is done or not. */
    REPEATABLE,

    /** That cannot be told. */
    UNKNOWN

}
