package dev.migrate.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.migrate.MigrateProject;

import picocli.CommandLine.Option;

/**
 * What the commands have in common that need no database.
 */
abstract class ProjectCommand implements Callable<Integer> {

    private final Supplier<MigrateProject> project;

    private final PrintWriter output;

    @Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this help.")
    private boolean help;

    ProjectCommand(Supplier<MigrateProject> project, PrintWriter output) {
        this.project = project;
        this.output = output;
    }

    @Override
    public final Integer call() {
        run(this.project.get(), this.output);
        return Subcommand.SUCCESS;
    }

    /**
     * Does what the command is for.
     * @param project the project
     * @param output where the result goes
     */
    abstract void run(MigrateProject project, PrintWriter output);

}
