package dev.migrate.command;

import java.io.PrintWriter;
import java.util.function.Supplier;

import dev.migrate.Migrate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate upgrade}.
 */
@Command(name = "upgrade", description = "Applies the revisions up to a target.",
        footer = { "", "Example: migrate upgrade head" })
class UpgradeCommand extends Subcommand {

    @Parameters(paramLabel = "REVISION", defaultValue = "heads",
            description = "Where to go: an identifier, the beginning of one, head, heads, +1 … (default: ${DEFAULT-VALUE})")
    private String target = "heads";

    UpgradeCommand(Supplier<Migrate> migrate, PrintWriter output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, PrintWriter output) {
        if (migrate.upgrade(this.target, new PrintingMigrationListener(output)).isEmpty()) {
            output.println("Nothing to upgrade: the database is at " + RevisionLines.ids(migrate.status().current()));
        }
        return SUCCESS;
    }

}
