package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.revision.Direction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate upgrade}.
 */
@Command(name = "upgrade", description = "Applies the revisions up to a target.",
        footer = { "", "Example: migrate upgrade head" })
class UpgradeCommand extends StepsCommand {

    @Parameters(paramLabel = "REVISION", arity = "0..1", defaultValue = "heads",
            description = "Where to go: an identifier, the beginning of one, head, heads, +1 … (default: ${DEFAULT-VALUE})")
    private String target = "heads";

    UpgradeCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super("upgrade", migrate, output);
    }

    @Override
    Direction direction() {
        return Direction.UPGRADE;
    }

    @Override
    List<String> targets() {
        return List.of(this.target);
    }

    @Override
    List<HistoryEntry> run(Migrate migrate, MigrationListener listener) {
        return migrate.upgrade(this.target, listener);
    }

}
