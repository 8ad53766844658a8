package dev.migrate.command;

import java.io.PrintWriter;
import java.util.function.Supplier;

import dev.migrate.MigrateProject;
import dev.migrate.TemplateDescription;

import picocli.CommandLine.Command;

/**
 * {@code migrate list-templates}.
 */
@Command(name = "list-templates", aliases = "list_templates",
        description = "Lists the templates that revisions can be made with.",
        footer = { "", "Example: migrate list-templates" })
class ListTemplatesCommand extends ProjectCommand {

    ListTemplatesCommand(Supplier<MigrateProject> project, PrintWriter output) {
        super(project, output);
    }

    @Override
    void run(MigrateProject project, PrintWriter output) {
        output.println("Available templates:");
        output.println();
        project.templates().forEach((template) -> output.println(line(template)));
        output.println();
        output.println("Templates are used via the 'revision' command, e.g.:");
        output.println();
        output.println("  migrate revision --template revision --format sql -m \"...\"");
    }

    private static String line(TemplateDescription template) {
        String description = template.description().isEmpty() ? "" : " - " + template.description();
        String place = (template.file() != null) ? template.file().toString() : "built in";
        return "%s%s [%s]".formatted(template, description, place);
    }

}
