package dev.migrate.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import dev.migrate.MigrateProject;
import dev.migrate.TemplateDescription;

import picocli.CommandLine.Command;

import org.springframework.boot.json.JsonWriter;

/**
 * {@code migrate list-templates}.
 */
@Command(name = "list-templates", aliases = "list_templates",
        description = "Lists the templates that revisions can be made with.",
        footer = { "", "Example: migrate list-templates" })
class ListTemplatesCommand extends ProjectCommand {

    private static final JsonWriter<TemplateDescription> TEMPLATE = JsonWriter.of((members) -> {
        members.add("name", TemplateDescription::name);
        members.add("format", TemplateDescription::format).as((format) -> format.name().toLowerCase(Locale.ROOT));
        members.add("file", TemplateDescription::file).whenNotNull().as(Object::toString);
        members.add("description", TemplateDescription::description);
    });

    private static final JsonWriter<List<TemplateDescription>> JSON = JsonWriter
        .of((members) -> members.add("templates", (templates) -> templates.stream().map(TEMPLATE::write).toList()));

    ListTemplatesCommand(Supplier<MigrateProject> project, CommandOutput output) {
        super(project, output);
    }

    @Override
    void run(MigrateProject project, CommandOutput output) {
        List<TemplateDescription> templates = project.templates();
        output.json(JSON, templates);
        print(templates, output.text());
    }

    private static void print(List<TemplateDescription> templates, PrintWriter output) {
        output.println("Available templates:");
        output.println();
        templates.forEach((template) -> output.println(line(template)));
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
