package dev.migrate.database;

import org.testcontainers.mysql.MySQLContainer;

/**
 * Starts MySQL in a container.
 */
final class MysqlContainer {

    static final String IMAGE = "mysql:8.4";

    private MysqlContainer() {
    }

    // the workspace stops it
    @SuppressWarnings("resource")
    static RunningServer start() {
        return Containers.start(new MySQLContainer(IMAGE).withUsername("root"), 3306);
    }

}
