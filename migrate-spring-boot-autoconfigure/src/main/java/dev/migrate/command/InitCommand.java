package dev.migrate.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

import dev.migrate.MigrateProject;
import dev.migrate.ProjectFile;

import picocli.CommandLine.Command;

/**
 * {@code migrate init}.
 */
@Command(name = "init",
        description = "Prepares a project: directories, templates and a ./migrate script. Needs no database, and leaves alone what exists.",
        footer = { "", "Example: migrate init" })
class InitCommand extends ProjectCommand {

    InitCommand(Supplier<MigrateProject> project, PrintWriter output) {
        super(project, output);
    }

    @Override
    void run(MigrateProject project, PrintWriter output) {
        List<ProjectFile> files = project.initialize();
        files.forEach((file) -> output.println(line(file)));
        output.println("New revisions are made with the templates above (migrate.revision.template). Write the first "
                + "one with: ./migrate revision --autogenerate -m \"...\"");
    }

    private static String line(ProjectFile file) {
        if (!file.created()) {
            return "%s %s already exists, skipping".formatted(file.directory() ? "Directory" : "File", file.path());
        }
        return "%s %s ... done".formatted(file.directory() ? "Creating directory" : "Generating", file.path());
    }

}
