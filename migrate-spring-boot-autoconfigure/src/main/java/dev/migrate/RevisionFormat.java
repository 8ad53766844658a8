package dev.migrate;

/**
 * What a revision is written in.
 */
public enum RevisionFormat {

    /** A class that implements {@link Migration}. */
    JAVA,
    /** A file of SQL statements. */
    SQL

}
