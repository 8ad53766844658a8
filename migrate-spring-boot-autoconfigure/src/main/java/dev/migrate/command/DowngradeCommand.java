package dev.migrate.command;

import java.util.function.Supplier;

import dev.migrate.Migrate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate downgrade}.
 */
@Command(name = "downgrade", description = "Takes back the revisions after a target.",
        footer = { "", "Example: migrate downgrade -1" })
class DowngradeCommand extends Subcommand {

    @Parameters(paramLabel = "REVISION",
            description = "Where to go back to: an identifier, the beginning of one, -1, base …")
    private String target = "";

    DowngradeCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        if (migrate.downgrade(this.target, new PrintingMigrationListener(output)).isEmpty()) {
            output.text()
                .println("Nothing to downgrade: the database is at " + RevisionLines.ids(migrate.status().current()));
        }
        return SUCCESS;
    }

}
