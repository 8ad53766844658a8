package dev.migrate.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/**
 * A command that needs nothing of the application, which is not even started for it.
 */
@Command(versionProvider = MigrateVersion.class, sortOptions = false, sortSynopsis = false,
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:Done.", "1:Failed.", "2:Not understood." })
abstract class StandaloneCommand implements Callable<Integer> {

    private final CommandOutput output;

    StandaloneCommand(CommandOutput output) {
        this.output = output;
    }

    @Override
    public final Integer call() {
        try (CommandOutput result = this.output) {
            return run(result);
        }
    }

    /**
     * Does what the command is for.
     * @param output where the result goes
     * @return the exit code
     */
    abstract int run(CommandOutput output);

}
