package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.GeneratedRevision;
import dev.migrate.HookRun;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What the commands have in common that write a revision.
 */
abstract class WritingCommand extends Subcommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "java|sql",
            description = "What to write it in (default: migrate.revision.format).")
    private @Nullable RevisionFormat format;

    @Option(names = "--template", paramLabel = "NAME",
            description = "What to make it with (default: revision); migrate list-templates says what there is.")
    private @Nullable String template;

    @Option(names = { "--location", "--version-path" }, paramLabel = "LOCATION",
            description = "Which of migrate.locations to write it to (default: that of the revision it follows).")
    private @Nullable String location;

    @Option(names = "--splice", description = "Allows to follow a revision that is not a head: a branch begins.")
    private boolean splice;

    @Option(names = "--branch-label", paramLabel = "LABEL",
            description = "Names the branch that begins here; repeat it for several names.")
    private List<String> branchLabels = List.of();

    @Option(names = "--rev-id", paramLabel = "ID", description = "The identifier, instead of one made up.")
    private @Nullable String id;

    WritingCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    /**
     * What is asked for.
     * @param message what the revision does
     * @param heads the revisions that it follows
     * @param autogenerate whether to compare
     * @param dependsOn revisions on other branches that it depends on
     * @param comparison what to compare
     * @param empty whether to write it even if the comparison leaves it empty
     * @return the request
     */
    RevisionRequest request(String message, List<String> heads, boolean autogenerate, List<String> dependsOn,
            ComparisonRequest comparison, boolean empty) {
        return new RevisionRequest(message, heads, autogenerate, this.format, this.id, this.branchLabels, dependsOn,
                this.splice, this.location, this.template, comparison, empty);
    }

    /**
     * Says what was written, and what the hooks had to say of it.
     * @param revision the new revision
     * @param against what the entities were compared with, if they were
     * @param output where the result goes
     * @return the exit code
     * @throws MigrateException if a hook failed
     */
    int print(GeneratedRevision revision, Counterpart against, CommandOutput output) {
        GeneratedRevisionLines.print(revision, against, output);
        for (HookRun hook : revision.hooks()) {
            this.spec.commandLine().getErr().print(hook.output());
            this.spec.commandLine().getErr().flush();
            if (hook.failure() != null) {
                throw new MigrateException(hook.failure());
            }
        }
        return SUCCESS;
    }

}
