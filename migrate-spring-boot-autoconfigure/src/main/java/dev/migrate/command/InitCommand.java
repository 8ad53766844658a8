package dev.migrate.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

import dev.migrate.MigrateProject;
import dev.migrate.ProjectFile;

import picocli.CommandLine.Command;

import org.springframework.boot.json.JsonWriter;

/**
 * {@code migrate init}.
 */
@Command(name = "init",
        description = "Prepares a project: directories, templates and a ./migrate script. Needs no database, and leaves alone what exists.",
        footer = { "", "Example: migrate init" })
class InitCommand extends ProjectCommand {

    private static final JsonWriter<ProjectFile> FILE = JsonWriter.of((members) -> {
        members.add("path", ProjectFile::path).as(Object::toString);
        members.add("directory", ProjectFile::directory);
        members.add("created", ProjectFile::created);
    });

    private static final JsonWriter<List<ProjectFile>> JSON = JsonWriter
        .of((members) -> members.add("files", (files) -> files.stream().map(FILE::write).toList()));

    InitCommand(Supplier<MigrateProject> project, CommandOutput output) {
        super(project, output);
    }

    @Override
    void run(MigrateProject project, CommandOutput output) {
        List<ProjectFile> files = project.initialize();
        output.json(JSON, files);
        PrintWriter text = output.text();
        files.forEach((file) -> text.println(line(file)));
        text.println("New revisions are made with the templates above (migrate.revision.template). Write the first "
                + "one with: ./migrate revision --autogenerate -m \"...\"");
    }

    private static String line(ProjectFile file) {
        if (!file.created()) {
            return "%s %s already exists, skipping".formatted(file.directory() ? "Directory" : "File", file.path());
        }
        return "%s %s ... done".formatted(file.directory() ? "Creating directory" : "Generating", file.path());
    }

}
