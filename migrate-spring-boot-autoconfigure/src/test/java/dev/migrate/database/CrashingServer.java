package dev.migrate.database;

/**
 * A server of a test's own, which writes to its disk what it commits, and which can be
 * killed and started again at any time. It ends with this JVM.
 */
public interface CrashingServer {

    /**
     * The server of a product, which is started from the binaries on the class path when
     * a test asks for it first.
     * @param engine PostgreSQL, MariaDB or MySQL
     * @return the server, which accepts connections
     */
    static CrashingServer of(Engine engine) {
        return CrashingServers.OF_THIS_JVM.computeIfAbsent(engine, CrashingServers::start);
    }

    /**
     * Creates an empty database.
     * @return a database that the caller closes
     */
    TestDatabase createDatabase();

    /**
     * Ends the server without letting it finish anything, and starts it again.
     */
    void crash();

}
