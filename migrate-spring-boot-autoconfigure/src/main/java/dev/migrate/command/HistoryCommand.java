package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.RevisionDescription;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate history}.
 */
@Command(name = "history", description = "Lists the revisions, newest first.",
        footer = { "", "Example: migrate history --rev-range 2b1a:head --graph" })
class HistoryCommand extends Subcommand {

    @Option(names = { "-r", "--rev-range" }, paramLabel = "FROM:TO",
            description = "Only this part of the history; either side may be missing.")
    private @Nullable String range;

    @Option(names = { "-i", "--indicate-current" }, description = "Marks the revisions that the database is at.")
    private boolean indicateCurrent;

    @ArgGroup(exclusive = true)
    private Layout layout = new Layout();

    HistoryCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        List<RevisionDescription> revisions = migrate.revisions(this.range, this.indicateCurrent);
        output.json(RevisionJson.named("revisions"), revisions);
        RevisionLines lines = new RevisionLines(output.colours());
        if (this.layout.format != null) {
            this.layout.format.lines(revisions).forEach(output.text()::println);
        }
        else if (this.layout.graph) {
            new HistoryGraph(lines::history).lines(revisions).forEach(output.text()::println);
        }
        else {
            boolean verbose = this.layout.verbose;
            RevisionListing.print(revisions, verbose ? lines::entry : lines::history, verbose, output.text());
        }
        return SUCCESS;
    }

    /**
     * How the history is laid out; a line for each revision if nothing is said.
     */
    private static final class Layout {

        @Option(names = { "-v", "--verbose" }, description = "Shows all there is to say of the revisions.")
        private boolean verbose;

        @Option(names = "--graph", description = "Draws how the revisions follow each other.")
        private boolean graph;

        @Option(names = "--format", paramLabel = "mermaid|dot",
                description = "Draws them for documents and pull requests.")
        private @Nullable DiagramFormat format;

    }

}
