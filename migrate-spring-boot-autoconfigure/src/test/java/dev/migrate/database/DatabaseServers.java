package dev.migrate.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The servers of this JVM: one per product, started when the first test asks for it and
 * stopped when the JVM ends. A server that cannot be started fails every test that needs
 * it. Only what the machine itself does not offer is skipped, see {@link #obstacle}.
 */
final class DatabaseServers {

    private static final DatabaseServers OF_THIS_JVM = new DatabaseServers();

    private final Map<Engine, StartedServer> started = new EnumMap<>(Engine.class);

    private final Map<Engine, Throwable> failed = new EnumMap<>(Engine.class);

    private DatabaseServers() {
    }

    /**
     * Returns the server of a product, which starts it if it does not run yet.
     * @param engine the product
     * @return the server
     */
    static DatabaseServer get(Engine engine) {
        return OF_THIS_JVM.getOrStart(engine).server();
    }

    /**
     * Returns what is known of a server that a test has asked for.
     * @param engine the product
     * @return empty if no test asked for it, or if it could not be started
     */
    static Optional<StartedServer> find(Engine engine) {
        return OF_THIS_JVM.findStarted(engine);
    }

    /**
     * Why no test can run on a product on this machine, whatever the build brings along.
     * @param engine the product
     * @return the reason and what to do about it, or nothing if tests are to run
     */
    static Optional<String> obstacle(Engine engine) {
        return switch (engine) {
            case MYSQL -> mysqlFromContainer() ? Optional.empty() : MysqlInstallation.obstacle();
            case SQLSERVER, ORACLE, COCKROACHDB, DB2 -> TestDatabaseMode.current().useContainer() ? Optional.empty()
                    : Optional.of("%s comes in a container only, and with -D%s=%s none can be started".formatted(
                            engine.productName(), TestDatabaseMode.PROPERTY,
                            System.getProperty(TestDatabaseMode.PROPERTY, "auto")));
            default -> Optional.empty();
        };
    }

    private static boolean mysqlFromContainer() {
        return TestDatabaseMode.current().useContainer(MysqlContainer.IMAGE, MysqlInstallation.obstacle().isEmpty());
    }

    private synchronized Optional<StartedServer> findStarted(Engine engine) {
        return Optional.ofNullable(this.started.get(engine));
    }

    private synchronized StartedServer getOrStart(Engine engine) {
        StartedServer server = this.started.get(engine);
        if (server == null) {
            server = start(engine);
            this.started.put(engine, server);
        }
        return server;
    }

    private StartedServer start(Engine engine) {
        Throwable failure = this.failed.get(engine);
        if (failure != null) {
            // waiting for it once is enough
            throw new IllegalStateException(
                    "%s could not be started: %s".formatted(engine.productName(), failure.getMessage()), failure);
        }
        try {
            long begin = System.nanoTime();
            DatabaseServer server = launch(engine);
            String version = version(server);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(Locale.ROOT, "[test databases] %s %s (%s) started in %.1f s%n", engine.productName(),
                    version, server.route(), seconds);
            return new StartedServer(server, version);
        }
        catch (RuntimeException | Error ex) {
            this.failed.put(engine, ex);
            throw ex;
        }
    }

    private DatabaseServer launch(Engine engine) {
        TestDatabaseMode mode = TestDatabaseMode.current();
        return switch (engine) {
            case H2 -> new H2Server(Route.IN_MEMORY);
            case HSQLDB -> new HsqldbServer(Route.IN_MEMORY);
            case SQLITE -> new SqliteServer();
            case POSTGRESQL ->
                new PostgresqlServer(mode.useContainer(PostgresqlContainer.IMAGE, EmbeddedPostgresql.available())
                        ? PostgresqlContainer.start() : EmbeddedPostgresql.start());
            case MARIADB -> new MariadbServer(mode.useContainer(MariadbContainer.IMAGE, MariadbInstallation.available())
                    ? MariadbContainer.start() : EmbeddedMariadb.start());
            case MYSQL -> new MysqlServer(mysqlFromContainer() ? MysqlContainer.start() : EmbeddedMysql.start());
            case SQLSERVER -> new SqlserverServer(SqlserverContainer.start());
            case ORACLE -> new OracleServer(OracleContainer.start());
            case COCKROACHDB -> new CockroachdbServer(CockroachdbContainer.run());
            case DB2 -> new Db2Server(Db2Container.run());
        };
    }

    private String version(DatabaseServer server) {
        try (TestDatabase database = server.createDatabase(); Connection connection = database.connect()) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            // "11.4.5-MariaDB-log", "18.6 (Debian 18.6-1)"
            Matcher number = Pattern.compile("\\d+(\\.\\d+)*").matcher(version);
            return number.find() ? number.group() : version;
        }
        catch (SQLException ex) {
            throw new IllegalStateException("%s does not tell its version".formatted(server.engine()), ex);
        }
    }

    /**
     * A server and the version that it said it is.
     *
     * @param server the server
     * @param version numbers and dots
     */
    record StartedServer(DatabaseServer server, String version) {

    }

}
