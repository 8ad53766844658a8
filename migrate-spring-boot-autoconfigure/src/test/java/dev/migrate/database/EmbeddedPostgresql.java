package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Starts PostgreSQL from the binaries on the class path.
 */
final class EmbeddedPostgresql {

    private EmbeddedPostgresql() {
    }

    static boolean available() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String platform = system.startsWith("mac") ? "darwin" : system.startsWith("win") ? "windows" : "linux";
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return EmbeddedPostgresql.class.getResource("/postgres-%s-%s.txz".formatted(platform, architecture)) != null;
    }

    static RunningServer start() {
        if (!available()) {
            throw new IllegalStateException("No PostgreSQL binaries for this platform are on the class path. "
                    + "Start a container engine and run with -D" + TestDatabaseMode.PROPERTY + "=docker.");
        }
        try {
            Workspace workspace = Workspace.ofThisJvm();
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(ServerCache.directory("postgresql").toFile())
                .setDataDirectory(workspace.directory("postgresql"))
                // nothing here has to survive a power cut
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                // the workspace stops it, before it deletes the directory
                .setRegisterShutdownHook(false)
                .start();
            workspace.beforeClose(() -> stop(server));
            return new RunningServer(Route.EMBEDDED, "localhost", server.getPort(), "postgres", "postgres");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
