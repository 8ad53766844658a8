package dev.migrate.sample.catalogue;

/**
 * How worn a copy is, from best to worst.
 */
public enum Condition {

    /** As it came from the bookshop. */
    NEW,

    /** Read, but well kept. */
    GOOD,

    /** To be replaced some day. */
    WORN,

    /** To be replaced now. */
    DAMAGED

}
