package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * PostgreSQL, which is restarted with
 * <a href="https://www.postgresql.org/docs/18/app-pg-ctl.html">pg_ctl</a>
 * {@code restart -m immediate}.
 */
final class CrashingPostgresql implements CrashingServer {

    private final DatabaseServer server;

    private final Path data;

    private CrashingPostgresql(DatabaseServer server, Path data) {
        this.server = server;
        this.data = data;
    }

    static CrashingServer start() throws IOException {
        Workspace workspace = Workspace.ofThisJvm();
        Path data = workspace.directory("postgresql-that-crashes");
        EmbeddedPostgres started = EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(ServerCache.directory("postgresql").toFile())
            .setDataDirectory(data)
            .setServerConfig("fsync", "off")
            // what is confirmed is written, as far as the operating system is concerned
            .setServerConfig("synchronous_commit", "on")
            .setRegisterShutdownHook(false)
            .start();
        CrashingPostgresql server = new CrashingPostgresql(
                new PostgresqlServer(
                        new RunningServer(Route.EMBEDDED, "localhost", started.getPort(), "postgres", "postgres")),
                data);
        workspace.beforeClose(() -> server.control("stop", "-m", "immediate"));
        return server;
    }

    @Override
    public TestDatabase createDatabase() {
        return this.server.createDatabase();
    }

    @Override
    public void crash() {
        control("restart", "-m", "immediate", "-l", this.data.resolve("log").toString());
    }

    private void control(String... arguments) {
        try {
            // as the program wrote it that started the server
            Path program = Path.of(Files.readString(this.data.resolve("postmaster.opts")).split(" ")[0])
                .resolveSibling("pg_ctl");
            List<String> command = Stream
                .of(LinuxUtils.isUnshareAvailable() ? Stream.of("unshare", "-U") : Stream.<String>empty(),
                        Stream.of(program.toString()), Stream.of(arguments),
                        Stream.of("-w", "-D", this.data.toString()))
                .flatMap((part) -> part)
                .toList();
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("%s ended with %d".formatted(command, process.exitValue()));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
