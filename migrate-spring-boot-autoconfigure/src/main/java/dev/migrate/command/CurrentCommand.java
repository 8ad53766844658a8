package dev.migrate.command;

import java.util.function.Supplier;

import dev.migrate.Migrate;

import picocli.CommandLine.Command;

/**
 * {@code migrate current}.
 */
@Command(name = "current", description = "Shows the revisions that the database is at.",
        footer = { "", "Example: migrate current" })
class CurrentCommand extends Subcommand {

    CurrentCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        migrate.status().current().forEach((revision) -> output.text().println(RevisionLines.name(revision)));
        return SUCCESS;
    }

}
