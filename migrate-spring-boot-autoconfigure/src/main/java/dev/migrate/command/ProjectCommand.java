package dev.migrate.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.migrate.MigrateProject;

import picocli.CommandLine.Command;

/**
 * What the commands have in common that need no database.
 */
@Command(versionProvider = MigrateVersion.class, sortOptions = false, sortSynopsis = false,
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:Done.", "1:Failed.", "2:Not understood." })
abstract class ProjectCommand implements Callable<Integer> {

    private final Supplier<MigrateProject> project;

    private final CommandOutput output;

    ProjectCommand(Supplier<MigrateProject> project, CommandOutput output) {
        this.project = project;
        this.output = output;
    }

    @Override
    public final Integer call() {
        try (CommandOutput result = this.output) {
            run(this.project.get(), result);
            return Subcommand.SUCCESS;
        }
    }

    /**
     * Does what the command is for.
     * @param project the project
     * @param output where the result goes
     */
    abstract void run(MigrateProject project, CommandOutput output);

}
