package dev.migrate.command;

import java.util.function.Supplier;

import dev.migrate.Migrate;

import org.springframework.boot.json.JsonWriter;

import picocli.CommandLine.Command;

/**
 * {@code migrate ensure-version}.
 */
@Command(name = "ensure-version", aliases = "ensure_version",
        description = "Creates the version table, the history table and the journal if they are missing, and nothing else.",
        footer = { "", "Example: migrate ensure-version" })
class EnsureVersionCommand extends Subcommand {

    private static final JsonWriter<Boolean> JSON = JsonWriter
        .of((members) -> members.add("created", (created) -> created));

    EnsureVersionCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        boolean created = migrate.ensureVersion(new PrintingMigrationListener(output));
        output.text().println(created ? "Created what was missing." : "Nothing was missing.");
        output.json(JSON, created);
        return SUCCESS;
    }

}
