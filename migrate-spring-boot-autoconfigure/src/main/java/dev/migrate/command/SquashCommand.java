package dev.migrate.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.RevisionFormat;
import dev.migrate.SquashRequest;
import dev.migrate.SquashedRevision;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.boot.json.JsonWriter;

/**
 * {@code migrate squash}.
 */
@Command(name = "squash",
        description = "Writes one revision that stands for a range of revisions, and removes their files.",
        footer = { "", "Example: migrate squash base:2b1a -m \"release 1\" --format sql" })
class SquashCommand extends Subcommand {

    private static final JsonWriter<SquashedRevision> JSON = JsonWriter.of((members) -> {
        members.add("revision", SquashedRevision::id);
        members.add("file", SquashedRevision::file).as(Object::toString);
        members.add("replaces", SquashedRevision::replaces);
        members.add("removed", SquashedRevision::removed).as((files) -> files.stream().map(Path::toString).toList());
        members.add("reversible", SquashedRevision::reversible);
    });

    @Parameters(paramLabel = "FROM:TO",
            description = "The first and the last revision of the range; base:TO is everything up to there.")
    private String range = "";

    @Option(names = { "-m", "--message" }, paramLabel = "MESSAGE", required = true,
            description = "What the revisions do together, in a few words.")
    private String message = "";

    @Option(names = "--format", paramLabel = "java|sql",
            description = "What to write it in (default: migrate.revision.format).")
    private @Nullable RevisionFormat format;

    SquashCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        SquashedRevision squashed = migrate.squash(new SquashRequest(this.range, this.message, this.format));
        output.json(JSON, squashed);
        print(squashed, output.text());
        return SUCCESS;
    }

    private static void print(SquashedRevision squashed, PrintWriter output) {
        output.println("Squashing %s into %s".formatted(String.join(", ", squashed.replaces()), squashed.id()));
        output.println("Generating %s ... done".formatted(squashed.file()));
        squashed.removed().forEach((file) -> output.println("Removing %s ... done".formatted(file)));
        if (!squashed.reversible()) {
            output.println("Warning: one of these revisions cannot be taken back, and so cannot this one");
        }
        output.println("Build the application from clean, so that nothing is left of the removed files.");
    }

}
