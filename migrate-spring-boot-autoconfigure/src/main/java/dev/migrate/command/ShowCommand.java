package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.RevisionDescription;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate show}.
 */
@Command(name = "show", description = "Shows all there is to say of a revision.",
        footer = { "", "Example: migrate show head" })
class ShowCommand extends Subcommand {

    @Parameters(paramLabel = "REVISION",
            description = "An identifier, the beginning of one, a branch label, head, heads, current …")
    private String identifier = "";

    ShowCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        List<RevisionDescription> revisions = migrate.find(this.identifier);
        if (revisions.isEmpty()) {
            output.remark("'%s' is before all revisions. See which there are with: migrate history"
                .formatted(this.identifier));
        }
        RevisionListing.print(revisions, new RevisionLines(output.colours())::entry, true, output.text());
        output.json(RevisionJson.named("revisions"), revisions);
        return SUCCESS;
    }

}
