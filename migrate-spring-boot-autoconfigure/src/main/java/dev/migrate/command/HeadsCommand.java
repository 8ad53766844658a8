package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.RevisionDescription;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate heads}.
 */
@Command(name = "heads", description = "Shows the revisions that no other follows.",
        footer = { "", "Example: migrate heads" })
class HeadsCommand extends Subcommand {

    @Option(names = "--resolve-dependencies", description = "Leaves out those that another revision depends on.")
    private boolean resolveDependencies;

    @Option(names = { "-v", "--verbose" }, description = "Shows all there is to say of them.")
    private boolean verbose;

    HeadsCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        List<RevisionDescription> heads = migrate.heads()
            .stream()
            .filter((head) -> !this.resolveDependencies || !head.effectiveHead())
            .toList();
        RevisionLines lines = new RevisionLines(output.colours());
        RevisionListing.print(heads, this.verbose ? lines::entry : lines::head, this.verbose, output.text());
        output.json(RevisionJson.named("heads"), heads);
        return SUCCESS;
    }

}
