package dev.migrate.database;

/**
 * Starts Oracle in a container.
 */
final class OracleContainer {

    static final String IMAGE = "gvenzl/oracle-free:23-slim-faststart";

    private OracleContainer() {
    }

    // the workspace stops it
    @SuppressWarnings("resource")
    static RunningServer start() {
        RunningServer running = Containers.start(new org.testcontainers.oracle.OracleContainer(IMAGE), 1521);
        // who has the same password as the image's own user, and may create others
        return new RunningServer(running.route(), running.host(), running.port(), "system", running.password());
    }

}
