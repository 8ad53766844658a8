package dev.migrate.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The scripts that a project gets, with which people type {@code ./migrate upgrade head}.
 */
final class CommandScripts {

    private CommandScripts() {
    }

    /**
     * The script for every shell that POSIX describes.
     * @return its text
     */
    static String shell() {
        return read("migrate.sh");
    }

    /**
     * The script for the command line of Windows.
     * @return its text
     */
    static String windows() {
        return read("migrate.cmd").replace("\n", "\r\n");
    }

    private static String read(String name) {
        try (InputStream content = Objects.requireNonNull(CommandScripts.class.getResourceAsStream(name), name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
