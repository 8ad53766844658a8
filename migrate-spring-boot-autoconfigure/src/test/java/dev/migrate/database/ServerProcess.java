package dev.migrate.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A database server that runs as a process until the workspace of this JVM is closed.
 *
 * @param process the process
 * @param log where it writes
 */
record ServerProcess(Process process, Path log) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static ServerProcess start(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        ServerProcess server = new ServerProcess(process, log);
        Workspace.ofThisJvm().beforeClose(server::stop);
        return server;
    }

    /**
     * Waits until the server lets somebody in.
     * @param url where to connect
     * @param user who has no password
     * @throws IllegalStateException if the server ends, or takes more than half a minute
     */
    void awaitConnection(String url, String user) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                DriverManager.getConnection(url, user, "").close();
                return;
            }
            catch (SQLException ex) {
                if (!this.process.isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("The server does not start: " + Files.readString(this.log), ex);
                }
            }
            Pause.briefly();
        }
    }

    private void stop() {
        this.process.destroy();
        try {
            if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
                this.process.destroyForcibly();
            }
        }
        catch (InterruptedException ex) {
            this.process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

}
