package dev.migrate.command;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.migrate.Migrate;

import picocli.CommandLine.Command;

/**
 * A command that asks something of {@link Migrate}.
 */
@Command(versionProvider = MigrateVersion.class, sortOptions = false, sortSynopsis = false,
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:Done.", "1:Failed.", "2:Not understood." })
abstract class Subcommand implements Callable<Integer> {

    /** The command did what it was asked to. */
    static final int SUCCESS = 0;

    /** What was asked about is not up to date. */
    static final int NOT_UP_TO_DATE = 3;

    private final Supplier<Migrate> migrate;

    private final CommandOutput output;

    Subcommand(Supplier<Migrate> migrate, CommandOutput output) {
        this.migrate = migrate;
        this.output = output;
    }

    @Override
    public final Integer call() {
        try (CommandOutput result = this.output) {
            return run(this.migrate.get(), result);
        }
    }

    /**
     * The properties of the application that the options of the command set.
     * @return the properties, before the application is started
     */
    Map<String, String> properties() {
        return Map.of();
    }

    /**
     * Does what the command is for.
     * @param migrate the door
     * @param output where the result goes
     * @return the exit code
     */
    abstract int run(Migrate migrate, CommandOutput output);

}
