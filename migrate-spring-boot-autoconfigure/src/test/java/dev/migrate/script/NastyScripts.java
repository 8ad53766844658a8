package dev.migrate.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scripts with everything in them that has ever made a tool cut a statement in the wrong
 * place: {@code src/test/resources/dev/migrate/script/nasty}, a directory for each
 * database.
 */
final class NastyScripts {

    static final Path DIRECTORY = Path.of("src/test/resources/dev/migrate/script/nasty");

    private NastyScripts() {
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            return files.filter((file) -> file.toString().endsWith(".sql")).sorted().toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The scripts that can be run, each with what is in the table {@code outcome} then.
     * @param database the directory
     * @return the scripts
     */
    static List<Path> runnable(String database) {
        return all().stream()
            .filter((script) -> database(script).equals(database) && Files.exists(beside(script, ".outcome")))
            .toList();
    }

    static String database(Path script) {
        return script.getName(script.getNameCount() - 2).toString();
    }

    static Path beside(Path script, String ending) {
        return script.resolveSibling(script.getFileName().toString().replace(".sql", ending));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
