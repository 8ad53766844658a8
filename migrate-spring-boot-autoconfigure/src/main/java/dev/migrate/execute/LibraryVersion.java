package dev.migrate.execute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * The version of this library, which the build writes into a file.
 */
public final class LibraryVersion {

    private static final String FILE = "/dev/migrate/command/version.properties";

    private static final @Nullable String CURRENT = read();

    private LibraryVersion() {
    }

    /**
     * The version.
     * @return the version, or {@code null} if the file is missing, as after repackaging
     */
    public static @Nullable String current() {
        return CURRENT;
    }

    private static @Nullable String read() {
        try (InputStream input = LibraryVersion.class.getResourceAsStream(FILE)) {
            if (input == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(input);
            return properties.getProperty("version");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
