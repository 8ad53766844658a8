package dev.migrate.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrate.MigrateException;

import org.springframework.util.StringUtils;

/**
 * The editor of whoever runs the command, found as Alembic finds it.
 *
 * @param command the program and its arguments
 */
record Editor(List<String> command) {

    private static final List<String> INSTALLED = List.of("sensible-editor", "editor", "nano", "vim", "code");

    /**
     * Looks for an editor.
     * @param environment the environment variables
     * @return the editor
     * @throws MigrateException if there is none
     */
    static Editor find(Map<String, String> environment) {
        return Stream.of("EDITOR", "VISUAL")
            .map((variable) -> environment.getOrDefault(variable, ""))
            .filter(StringUtils::hasText)
            .findFirst()
            .map((words) -> List.of(words.strip().split("\\s+")))
            .or(() -> installed(environment.getOrDefault("PATH", "")))
            .map(Editor::new)
            .orElseThrow(() -> new MigrateException(
                    "There is no editor: neither $EDITOR nor $VISUAL is set, and none of %s is on the $PATH. Name one, for instance: EDITOR=vi ./migrate edit head"
                        .formatted(String.join(", ", INSTALLED))));
    }

    private static Optional<List<String>> installed(String path) {
        return INSTALLED.stream()
            .filter((program) -> Arrays.stream(path.split(File.pathSeparator))
                .anyMatch((directory) -> !directory.isEmpty() && Files.isExecutable(Path.of(directory, program))))
            .findFirst()
            .map(List::of);
    }

    /**
     * Opens files, one after the other, and waits until each is closed. The editor has
     * the terminal for itself.
     * @param files the files
     * @throws MigrateException if the editor cannot be started, or fails
     */
    void open(List<Path> files) {
        files.forEach(this::open);
    }

    private void open(Path file) {
        List<String> words = new ArrayList<>(this.command);
        words.add(file.toString());
        String line = String.join(" ", words);
        try {
            int exitCode = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (exitCode != 0) {
                throw new MigrateException(
                        "The editor ended with exit code %d: %s\nSee what it says, or name another in $EDITOR"
                            .formatted(exitCode, line));
            }
        }
        catch (IOException ex) {
            throw new MigrateException("The editor cannot be started: %s (%s)\nName one that is installed in $EDITOR"
                .formatted(line, ex.getMessage()), ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException("The command was interrupted while the editor was open: " + line, ex);
        }
    }

}
