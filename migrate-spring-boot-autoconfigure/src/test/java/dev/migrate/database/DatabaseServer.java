package dev.migrate.database;

/**
 * A running server, on which any number of databases can be created.
 */
public interface DatabaseServer {

    /**
     * Returns the product.
     * @return the product
     */
    Engine engine();

    /**
     * Returns how the server came to run.
     * @return the route
     */
    Route route();

    /**
     * Creates an empty database.
     * @return a database that the caller closes
     */
    TestDatabase createDatabase();

    /**
     * Drops a database of this server and disconnects whoever uses it.
     * @param database what {@link #createDatabase()} returned
     */
    void drop(TestDatabase database);

}
