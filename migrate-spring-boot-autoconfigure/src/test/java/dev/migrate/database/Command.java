package dev.migrate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that is run to its end.
 */
final class Command {

    private Command() {
    }

    /**
     * Runs a program.
     * @param directory where to run it, and where its output goes
     * @param words the program and its arguments
     * @return what it wrote
     * @throws IOException if it fails, with what it wrote
     */
    static String run(Path directory, String... words) throws IOException {
        Path log = directory.resolve("command.log");
        Process process = new ProcessBuilder(words).directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
        try {
            int code = process.waitFor();
            String output = Files.readString(log);
            if (code != 0) {
                throw new IOException("%s failed with %d: %s".formatted(words[0], code, output));
            }
            return output;
        }
        catch (InterruptedException ex) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(ex);
        }
    }

}
