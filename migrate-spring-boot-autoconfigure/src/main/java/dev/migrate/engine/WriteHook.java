package dev.migrate.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A program to run on each new revision, as it is set.
 *
 * @param name the name under which it is set
 * @param executable the program, which is looked for as a shell does
 * @param arguments its arguments, in which {@code {file}} stands for the file; where none
 * has it, the file comes last
 * @param directory where to run it
 * @param timeout how long it may take
 */
public record WriteHook(String name, String executable, List<String> arguments, Path directory, Duration timeout) {

    private static final String FILE = "{file}";

    public WriteHook {
        arguments = List.copyOf(arguments);
    }

    /**
     * The program and its arguments.
     * @param file the file to run it on
     * @return the words of the command
     */
    List<String> command(Path file) {
        // It may run in another directory.
        String path = file.toAbsolutePath().toString();
        List<String> command = new ArrayList<>(List.of(this.executable));
        this.arguments.forEach((argument) -> command.add(argument.replace(FILE, path)));
        if (this.arguments.stream().noneMatch((argument) -> argument.contains(FILE))) {
            command.add(path);
        }
        return command;
    }

}
