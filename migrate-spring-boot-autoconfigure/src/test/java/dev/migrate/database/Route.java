package dev.migrate.database;

/**
 * How a database came to run on this machine.
 */
public enum Route {

    /** In this JVM, without a file. */
    IN_MEMORY("in memory"),

    /** In this JVM, in a file that goes when the database is dropped. */
    FILE("file"),

    /** A server unpacked from a jar on the class path. */
    EMBEDDED("embedded"),

    /** A server in a container. */
    CONTAINER("container");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return this.label;
    }

}
