package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.Migrate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate revision}.
 */
@Command(name = "revision", description = "Writes a new revision.",
        footer = { "", "Example: migrate revision --autogenerate -m \"add account\"" })
class RevisionCommand extends WritingCommand {

    @Option(names = { "-m", "--message" }, paramLabel = "MESSAGE", required = true,
            description = "What the revision does, in a few words.")
    private String message = "";

    @Option(names = "--autogenerate", description = "Fills the revision by comparing the entities with the database.")
    private boolean autogenerate;

    @Option(names = "--head", paramLabel = "REVISION", defaultValue = "head",
            description = "The revision that it follows; repeat it to merge several (default: ${DEFAULT-VALUE}).")
    private List<String> heads = List.of();

    @Option(names = "--depends-on", paramLabel = "REVISION",
            description = "A revision on another branch that must be applied before; repeat it for several.")
    private List<String> dependsOn = List.of();

    @Option(names = "--schema", paramLabel = "SCHEMA",
            description = "A schema to compare, instead of all that the entities mention; repeat it for several.")
    private List<String> schemas = List.of();

    @Option(names = "--against", paramLabel = "database|shadow", defaultValue = "database",
            description = "What to compare with: the database, or an empty one in which all scripts are replayed, so that none has to be up to date (default: ${DEFAULT-VALUE}).")
    private Counterpart against = Counterpart.DATABASE;

    @Option(names = "--allow-empty", description = "Writes the revision even if there are no differences.")
    private boolean empty;

    RevisionCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        ComparisonRequest comparison = new ComparisonRequest(this.schemas, this.against);
        return print(
                migrate.revision(
                        request(this.message, this.heads, this.autogenerate, this.dependsOn, comparison, this.empty)),
                this.against, output);
    }

}
