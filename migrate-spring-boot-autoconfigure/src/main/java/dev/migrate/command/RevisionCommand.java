package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate revision}.
 */
@Command(name = "revision", description = "Writes a new revision.",
        footer = { "", "Example: migrate revision --autogenerate -m \"add account\"" })
class RevisionCommand extends Subcommand {

    @Option(names = { "-m", "--message" }, paramLabel = "MESSAGE", required = true,
            description = "What the revision does, in a few words.")
    private String message = "";

    @Option(names = "--autogenerate", description = "Fills the revision by comparing the entities with the database.")
    private boolean autogenerate;

    @Option(names = "--format", paramLabel = "java|sql",
            description = "What to write it in (default: migrate.revision.format).")
    private @Nullable RevisionFormat format;

    @Option(names = "--head", paramLabel = "REVISION", defaultValue = "head",
            description = "The revision that it follows; repeat it to merge several (default: ${DEFAULT-VALUE}).")
    private List<String> heads = List.of();

    @Option(names = "--splice", description = "Allows to follow a revision that is not a head: a branch begins.")
    private boolean splice;

    @Option(names = "--branch-label", paramLabel = "LABEL", description = "Names the branch that begins here.")
    private List<String> branchLabels = List.of();

    @Option(names = "--depends-on", paramLabel = "REVISION",
            description = "A revision on another branch that must be applied before.")
    private List<String> dependsOn = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "The identifier, instead of one made up.")
    private @Nullable String id;

    RevisionCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        RevisionRequest request = new RevisionRequest(this.message, this.heads, this.autogenerate, this.format, this.id,
                this.branchLabels, this.dependsOn, this.splice);
        GeneratedRevisionLines.print(migrate.revision(request), output);
        return SUCCESS;
    }

}
