package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.revision.Direction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate stamp}.
 */
@Command(name = "stamp", description = "Moves the version table to revisions without running them.",
        footer = { "", "Example: migrate stamp head" })
class StampCommand extends StepsCommand {

    @Parameters(paramLabel = "REVISION", arity = "1..*",
            description = "The revisions that the schema matches: identifiers, head, heads, base …")
    private List<String> targets = List.of();

    @Option(names = "--purge",
            description = "Forgets all that the version table says first, unknown revisions included.")
    private boolean purge;

    StampCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super("stamp", migrate, output);
    }

    @Override
    Direction direction() {
        return Direction.STAMP;
    }

    @Override
    List<String> targets() {
        if (this.purge) {
            throw new MigrateException(
                    "A script cannot forget rows that it does not know. Leave --purge or --sql out; nothing was written");
        }
        return this.targets;
    }

    @Override
    List<HistoryEntry> run(Migrate migrate, MigrationListener listener) {
        return migrate.stamp(this.targets, this.purge, listener);
    }

}
