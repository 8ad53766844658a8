package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.ComparisonRequest;
import dev.migrate.Migrate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate merge}.
 */
@Command(name = "merge", description = "Writes a revision that brings branches together.",
        footer = { "", "Example: migrate merge heads -m \"merge loans and reservations\"" })
class MergeCommand extends WritingCommand {

    @Parameters(paramLabel = "REVISION", arity = "1..*",
            description = "The revisions to merge, or heads for all heads.")
    private List<String> revisions = List.of();

    @Option(names = { "-m", "--message" }, paramLabel = "MESSAGE", defaultValue = "merge",
            description = "What is merged, in a few words (default: ${DEFAULT-VALUE}).")
    private String message = "";

    MergeCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        return print(
                migrate.revision(request(this.message, this.revisions, false, List.of(), ComparisonRequest.ALL, false)),
                ComparisonRequest.ALL.against(), output);
    }

}
