package dev.migrate.execute;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.TriedOn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/**
 * Through PgBouncer, which gives each transaction the session that happens to be free.
 */
@OnEngine(Engine.POSTGRESQL)
@TriedOn("PostgreSQL, through PgBouncer in transaction mode")
class PooledPostgresqlTwelveProcessesTests extends TwelveProcessesContract {

    @TempDir
    private Path configuration;

    private Process pooler;

    private int port;

    @BeforeEach
    void startPooler(TestDatabase database) throws Exception {
        Optional<Path> program = pgbouncer();
        assumeThat(program).as("pgbouncer is on the path; install it with: apt-get install pgbouncer").isPresent();
        String server = database.url().replaceAll("^jdbc:postgresql://([^:/]+):(\\d+)/.*$", "host=$1 port=$2");
        this.port = freePort();
        Path file = Files.writeString(this.configuration.resolve("pgbouncer.ini"), """
                [databases]
                * = %s user=%s password=%s
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = transaction
                default_pool_size = 8
                max_client_conn = 100
                ignore_startup_parameters = extra_float_digits,options
                """.formatted(server, database.user(), database.password(), this.port));
        this.pooler = new ProcessBuilder(command(program.get(), file)).redirectErrorStream(true)
            .redirectOutput(this.configuration.resolve("log").toFile())
            .start();
        await().atMost(Duration.ofSeconds(20)).until(() -> accepts(database));
    }

    @AfterEach
    void stopPooler() throws InterruptedException {
        if (this.pooler != null) {
            this.pooler.destroyForcibly().waitFor();
        }
    }

    private static Optional<Path> pgbouncer() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
            .map((directory) -> Path.of(directory, "pgbouncer"))
            .filter(Files::isExecutable)
            .findFirst();
    }

    /**
     * It does not run as the superuser of the machine.
     */
    private static List<String> command(Path program, Path file) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of(program.toString(), file.toString());
        }
        for (Path path = file; path.startsWith(System.getProperty("java.io.tmpdir")); path = path.getParent()) {
            path.toFile().setReadable(true, false);
            path.toFile().setExecutable(true, false);
        }
        return List.of(program.toString(), "-u", "nobody", file.toString());
    }

    private boolean accepts(TestDatabase database) {
        try {
            DriverManager.getConnection(url(database), database.user(), database.password()).close();
            return true;
        }
        catch (SQLException ex) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    String url(TestDatabase database) {
        // prepared statements are the session's as well
        return database.url().replaceAll("//[^/]+/", "//127.0.0.1:" + this.port + "/")
                + (database.url().contains("?") ? "&" : "?") + "prepareThreshold=0";
    }

}
