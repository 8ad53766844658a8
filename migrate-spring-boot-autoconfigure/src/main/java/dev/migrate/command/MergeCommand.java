package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate merge}.
 */
@Command(name = "merge", description = "Writes a revision that brings branches together.",
        footer = { "", "Example: migrate merge heads -m \"merge loans and reservations\"" })
class MergeCommand extends Subcommand {

    @Parameters(paramLabel = "REVISION", arity = "1..*",
            description = "The revisions to merge, or heads for all heads.")
    private List<String> revisions = List.of();

    @Option(names = { "-m", "--message" }, paramLabel = "MESSAGE", defaultValue = "merge",
            description = "What is merged, in a few words (default: ${DEFAULT-VALUE}).")
    private String message = "";

    @Option(names = "--format", paramLabel = "java|sql",
            description = "What to write it in (default: migrate.revision.format).")
    private @Nullable RevisionFormat format;

    @Option(names = "--branch-label", paramLabel = "LABEL", description = "Names the branch that begins here.")
    private List<String> branchLabels = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "The identifier, instead of one made up.")
    private @Nullable String id;

    MergeCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        RevisionRequest request = new RevisionRequest(this.message, this.revisions, false, this.format, this.id,
                this.branchLabels, List.of(), false);
        GeneratedRevisionLines.print(migrate.revision(request), output);
        return SUCCESS;
    }

}
