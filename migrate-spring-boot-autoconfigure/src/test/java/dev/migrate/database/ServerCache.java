package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

}
