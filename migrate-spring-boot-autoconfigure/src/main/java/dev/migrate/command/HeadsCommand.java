package dev.migrate.command;

import java.util.function.Supplier;

import dev.migrate.Migrate;

import picocli.CommandLine.Command;

/**
 * {@code migrate heads}.
 */
@Command(name = "heads", description = "Shows the revisions that no other follows.",
        footer = { "", "Example: migrate heads" })
class HeadsCommand extends Subcommand {

    HeadsCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        migrate.heads().forEach((revision) -> output.text().println(RevisionLines.name(revision)));
        return SUCCESS;
    }

}
