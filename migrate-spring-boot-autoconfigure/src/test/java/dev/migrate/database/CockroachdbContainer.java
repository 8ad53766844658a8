package dev.migrate.database;

import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * Starts CockroachDB in a container, a single node without certificates.
 */
final class CockroachdbContainer extends JdbcDatabaseContainer<CockroachdbContainer> {

    static final String IMAGE = "cockroachdb/cockroach:v25.2.1";

    private static final int PORT = 26257;

    private static final int HTTP_PORT = 8080;

    private CockroachdbContainer() {
        super(org.testcontainers.utility.DockerImageName.parse(IMAGE));
        withExposedPorts(PORT, HTTP_PORT);
        withCommand("start-single-node --insecure");
        waitingFor(Wait.forHttp("/health").forPort(HTTP_PORT));
    }

    // the workspace stops it
    @SuppressWarnings("resource")
    static RunningServer run() {
        return Containers.start(new CockroachdbContainer(), PORT);
    }

    @Override
    public String getDriverClassName() {
        return "org.postgresql.Driver";
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://%s:%d/defaultdb".formatted(getHost(), getMappedPort(PORT));
    }

    @Override
    public String getUsername() {
        return "root";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    protected String getTestQueryString() {
        return "select 1";
    }

}
