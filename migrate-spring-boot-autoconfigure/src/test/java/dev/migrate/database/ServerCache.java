package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.util.FileSystemUtils;

/**
 * Where unpacked servers stay from one build to the next:
 * {@code ~/.cache/migrate-test-databases}.
 */
final class ServerCache {

    private ServerCache() {
    }

    static Path directory(String name) {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path home = (cache != null && !cache.isBlank()) ? Path.of(cache)
                : Path.of(System.getProperty("user.home"), ".cache");
        try {
            return Files.createDirectories(home.resolve("migrate-test-databases").resolve(name));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Installs a server unless that has been done, by another JVM or another build.
     * @param product the name of the product in here
     * @param version names what is installed
     * @param installation fills an empty directory
     * @return the directory, filled
     */
    static Path installed(String product, String version, Installation installation) {
        Path cache = directory(product);
        // another JVM may want the same at the same time
        try (FileChannel channel = Workspace.openForLock(cache.resolve("lock"))) {
            channel.lock();
            Path target = cache.resolve(version);
            if (!Files.exists(target)) {
                Path unfinished = cache.resolve("unfinished");
                FileSystemUtils.deleteRecursively(unfinished);
                installation.into(Files.createDirectory(unfinished));
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return target;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Installs a server.
     */
    interface Installation {

        void into(Path directory) throws IOException;

    }

}
