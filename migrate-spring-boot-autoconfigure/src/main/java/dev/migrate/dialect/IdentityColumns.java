package dev.migrate.dialect;

/**
 * Which columns of a table a database numbers.
 */
public enum IdentityColumns {

    /** Any of them. */
    ANY,

    /** No more than one. */
    ONE,

    /** No more than one, which must be a key. */
    ONE_KEY

}
