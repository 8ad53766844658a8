package dev.migrate.command;

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

    @Parameters(paramLabel = "REVISION", arity = "0..1", defaultValue = "heads",
            description = "Where to go: an identifier, the beginning of one, head, heads, +1 … (default: ${DEFAULT-VALUE})")
    private String target = "heads";

    UpgradeCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        if (migrate.upgrade(this.target, new PrintingMigrationListener(output)).isEmpty()) {
            output.text()
                .println("Nothing to upgrade: the database is at " + RevisionLines.ids(migrate.status().current()));
        }
        return SUCCESS;
    }

}
