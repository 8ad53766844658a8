package dev.migrate.database;

import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Starts PostgreSQL in a container.
 */
final class PostgresqlContainer {

    static final String IMAGE = "postgres:18-alpine";

    private PostgresqlContainer() {
    }

    // the workspace stops it
    @SuppressWarnings("resource")
    static RunningServer start() {
        return Containers.start(new PostgreSQLContainer(IMAGE), PostgreSQLContainer.POSTGRESQL_PORT);
    }

}
