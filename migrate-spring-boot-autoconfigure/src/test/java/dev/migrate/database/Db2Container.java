package dev.migrate.database;

import java.time.Duration;

import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * Starts Db2 in a container, whose user accepts
 * <a href= "https://www.ibm.com/support/customer/csol/terms/">the licence of the
 * community edition</a> by running it. It needs minutes.
 */
final class Db2Container extends JdbcDatabaseContainer<Db2Container> {

    static final String IMAGE = "icr.io/db2_community/db2:12.1.0.0";

    static final String DATABASE = "migrate";

    private static final int PORT = 50000;

    private static final String USER = "db2inst1";

    private static final String PASSWORD = "migrate-test";

    private Db2Container() {
        super(org.testcontainers.utility.DockerImageName.parse(IMAGE));
        withPrivilegedMode(true);
        withExposedPorts(PORT);
        withEnv("LICENSE", "accept");
        withEnv("DBNAME", DATABASE);
        withEnv("DB2INSTANCE", USER);
        withEnv("DB2INST1_PASSWORD", PASSWORD);
        withEnv("AUTOCONFIG", "false");
        withEnv("ARCHIVE_LOGS", "false");
        waitingFor(Wait.forLogMessage(".*Setup has completed\\..*", 1).withStartupTimeout(Duration.ofMinutes(15)));
    }

    // the workspace stops it
    @SuppressWarnings("resource")
    static RunningServer run() {
        return Containers.start(new Db2Container(), PORT);
    }

    @Override
    public String getDriverClassName() {
        return "com.ibm.db2.jcc.DB2Driver";
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:db2://%s:%d/%s".formatted(getHost(), getMappedPort(PORT), DATABASE);
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return PASSWORD;
    }

    @Override
    protected String getTestQueryString() {
        return "select 1 from sysibm.sysdummy1";
    }

}
