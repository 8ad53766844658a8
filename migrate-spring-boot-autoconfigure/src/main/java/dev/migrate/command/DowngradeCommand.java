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
 * {@code migrate downgrade}.
 */
@Command(name = "downgrade", description = "Takes back the revisions after a target.",
        footer = { "", "Example: migrate downgrade -1" })
class DowngradeCommand extends StepsCommand {

    @Parameters(paramLabel = "REVISION",
            description = "Where to go back to: an identifier, the beginning of one, -1, base …")
    private String target = "";

    DowngradeCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super("downgrade", migrate, output);
    }

    @Override
    Direction direction() {
        return Direction.DOWNGRADE;
    }

    @Override
    List<String> targets() {
        return List.of(this.target);
    }

    @Override
    List<HistoryEntry> run(Migrate migrate, MigrationListener listener) {
        return migrate.downgrade(this.target, listener);
    }

}
