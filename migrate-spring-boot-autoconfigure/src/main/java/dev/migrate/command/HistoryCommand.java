package dev.migrate.command;

import java.util.function.Supplier;

import dev.migrate.Migrate;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate history}.
 */
@Command(name = "history", description = "Lists the revisions, newest first.",
        footer = { "", "Example: migrate history --rev-range 2b1a:head" })
class HistoryCommand extends Subcommand {

    @Option(names = { "-r", "--rev-range" }, paramLabel = "FROM:TO",
            description = "Only this part of the history; either side may be missing.")
    private @Nullable String range;

    @Option(names = { "-i", "--indicate-current" }, description = "Marks the revisions that the database is at.")
    private boolean indicateCurrent;

    HistoryCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        migrate.revisions(this.range, this.indicateCurrent)
            .forEach((revision) -> output.text().println(RevisionLines.history(revision)));
        return SUCCESS;
    }

}
