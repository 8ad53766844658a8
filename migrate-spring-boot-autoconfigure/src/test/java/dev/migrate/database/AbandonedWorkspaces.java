package dev.migrate.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * Ends the servers that outlived their JVM and deletes their data. Surefire, an IDE or a
 * cancelled CI job kills a JVM without letting it stop its servers.
 */
final class AbandonedWorkspaces {

    private static final List<String> PID_FILES = List.of("postgresql/postmaster.pid", "mariadb/mariadbd.pid",
            "mysql/mysqld.pid");

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private AbandonedWorkspaces() {
    }

    static void clear(Path root) throws IOException {
        try (Stream<Path> directories = Files.list(root)) {
            for (Path directory : directories.filter(Files::isDirectory).toList()) {
                if (isAbandoned(directory)) {
                    endServers(directory);
                    removeContainers(directory);
                    FileSystemUtils.deleteRecursively(directory);
                }
            }
        }
    }

    private static boolean isAbandoned(Path directory) throws IOException {
        try (FileChannel channel = Workspace.openForLock(directory.resolve("lock"));
                FileLock lock = channel.tryLock()) {
            return lock != null;
        }
        catch (OverlappingFileLockException ex) {
            // it is this JVM's
            return false;
        }
    }

    private static void endServers(Path directory) throws IOException {
        for (String name : PID_FILES) {
            Path file = directory.resolve(name);
            if (Files.exists(file)) {
                long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
                ProcessHandle.of(pid).filter(AbandonedWorkspaces::isServer).ifPresent(AbandonedWorkspaces::end);
            }
        }
    }

    // the number may belong to another process by now
    static boolean isServer(ProcessHandle process) {
        return process.info()
            .command()
            .filter((command) -> command.matches(".*/(postgres|mariadbd|mysqld)"))
            .isPresent();
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        // not ProcessHandle.onExit(): that waits for the parent to take notice, too
        while (isServer(server)) {
            if (System.nanoTime() > deadline) {
                server.destroyForcibly();
            }
            Pause.briefly();
        }
    }

    private static void removeContainers(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            children.map((child) -> child.getFileName().toString())
                .filter((name) -> name.startsWith("container-"))
                .forEach((name) -> Containers.remove(name.substring("container-".length())));
        }
    }

}
