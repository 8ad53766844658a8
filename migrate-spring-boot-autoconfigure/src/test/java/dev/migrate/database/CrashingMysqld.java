package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * MariaDB or MySQL, which is killed with {@code SIGKILL}.
 */
final class CrashingMysqld implements CrashingServer {

    private final DatabaseServer server;

    private final String url;

    private final List<String> command;

    private final Path log;

    private ServerProcess process;

    private CrashingMysqld(DatabaseServer server, String url, List<String> command, Path directory) throws IOException {
        this.server = server;
        this.url = url;
        this.command = Stream.concat(command.stream(), Stream.of("--innodb-flush-log-at-trx-commit=1")).toList();
        this.log = directory.resolve("log");
        this.process = launch();
    }

    static CrashingServer mariadb() throws IOException {
        MariadbInstallation installation = MariadbInstallation.find();
        Path directory = Workspace.ofThisJvm().directory("mariadb-that-crashes");
        installation.copyDataTo(directory.resolve("data"));
        int port = ServerProcess.freePort();
        return new CrashingMysqld(new MariadbServer(new RunningServer(Route.EMBEDDED, "localhost", port, "root", "")),
                "jdbc:mariadb://localhost:%d/".formatted(port), EmbeddedMariadb.command(installation, directory, port),
                directory);
    }

    static CrashingServer mysql() throws IOException {
        MysqlInstallation installation = MysqlInstallation.find();
        Path directory = Workspace.ofThisJvm().directory("mysql-that-crashes");
        installation.copyDataTo(directory.resolve("data"));
        int port = ServerProcess.freePort();
        MysqlServer server = new MysqlServer(new RunningServer(Route.EMBEDDED, "localhost", port, "root", ""));
        return new CrashingMysqld(server, server.url(""), EmbeddedMysql.command(installation, directory, port),
                directory);
    }

    private ServerProcess launch() throws IOException {
        ServerProcess started = ServerProcess.start(this.command, this.log);
        started.awaitConnection(this.url, "root");
        return started;
    }

    @Override
    public TestDatabase createDatabase() {
        return this.server.createDatabase();
    }

    @Override
    public void crash() {
        try {
            this.process.process().destroyForcibly().waitFor();
            this.process = launch();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
