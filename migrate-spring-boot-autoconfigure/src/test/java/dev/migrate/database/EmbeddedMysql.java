package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts MySQL from the server in Presto's jar. Not with Presto's own launcher, which
 * cannot start a server as root and initialises one for each JVM.
 */
final class EmbeddedMysql {

    private EmbeddedMysql() {
    }

    static RunningServer start() {
        MysqlInstallation installation = MysqlInstallation.find();
        Path directory = Workspace.ofThisJvm().directory("mysql");
        try {
            installation.copyDataTo(directory.resolve("data"));
            int port = ServerProcess.freePort();
            RunningServer server = new RunningServer(Route.EMBEDDED, "localhost", port, "root", "");
            ServerProcess.start(command(installation, directory, port), directory.resolve("log"))
                .awaitConnection(new MysqlServer(server).url(""), "root");
            return server;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static List<String> command(MysqlInstallation installation, Path directory, int port) {
        return List.of(installation.home().resolve("bin/mysqld").toString(), "--no-defaults",
                "--basedir=" + installation.home(), "--datadir=" + directory.resolve("data"),
                "--socket=" + directory.resolve("socket"), "--pid-file=" + directory.resolve("mysqld.pid"),
                "--bind-address=127.0.0.1", "--port=" + port,
                // or it opens another port, always the same
                "--mysqlx=OFF",
                // or it refuses to run as root
                "--user=" + System.getProperty("user.name"), "--skip-ssl", "--default-time-zone=+00:00",
                // nothing here has to survive a power cut
                "--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite", "--skip-log-bin",
                "--innodb-buffer-pool-size=64M", "--innodb-log-file-size=4M",
                // which takes 200 MB
                "--performance-schema=OFF");
    }

}
