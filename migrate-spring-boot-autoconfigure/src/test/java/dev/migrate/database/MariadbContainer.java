package dev.migrate.database;

import org.testcontainers.mariadb.MariaDBContainer;

/**
 * Starts MariaDB in a container.
 */
final class MariadbContainer {

    static final String IMAGE = "mariadb:11.4";

    private MariadbContainer() {
    }

    // the workspace stops it
    @SuppressWarnings("resource")
    static RunningServer start() {
        return Containers.start(new MariaDBContainer(IMAGE).withUsername("root"), 3306);
    }

}
