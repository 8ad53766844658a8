package dev.migrate.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.migrate.Migrate;

import picocli.CommandLine.Option;

/**
 * What all commands have.
 */
abstract class Subcommand implements Callable<Integer> {

    /** The command did what it was asked to. */
    static final int SUCCESS = 0;

    /** What was asked about is not up to date. */
    static final int NOT_UP_TO_DATE = 3;

    private final Supplier<Migrate> migrate;

    private final PrintWriter output;

    @Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this help.")
    private boolean help;

    Subcommand(Supplier<Migrate> migrate, PrintWriter output) {
        this.migrate = migrate;
        this.output = output;
    }

    @Override
    public final Integer call() {
        return run(this.migrate.get(), this.output);
    }

    /**
     * Does what the command is for.
     * @param migrate the door
     * @param output where the result goes
     * @return the exit code
     */
    abstract int run(Migrate migrate, PrintWriter output);

}
