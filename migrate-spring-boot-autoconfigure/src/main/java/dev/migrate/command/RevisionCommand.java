package dev.migrate.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.migrate.ComparisonRequest;
import dev.migrate.Migrate;
import dev.migrate.RenameQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Option(names = "--no-input",
            description = "Asks nothing: what is likely to be a rename is left open in the script.")
    private boolean noInput;

    @Option(names = "--allow-empty", description = "Writes the revision even if there are no differences.")
    private boolean empty;

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Supplier<Optional<Terminal>> terminal;

    RevisionCommand(Supplier<Migrate> migrate, CommandOutput output, Supplier<Optional<Terminal>> terminal) {
        super(migrate, output);
        this.terminal = terminal;
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        ComparisonRequest compared = this.comparison.request();
        if (!this.autogenerate && !compared.renames().isEmpty()) {
            throw new ParameterException(this.spec.commandLine(),
                    "--rename says what a comparison is to take for the same. Add --autogenerate, or leave it out");
        }
        RenameQuestion question = RenameQuestion.UNANSWERED;
        if (!this.noInput && !output.isJson()) {
            question = this.terminal.get()
                .<RenameQuestion>map(RenameConversation::new)
                .orElse(RenameQuestion.UNANSWERED);
        }
        return print(migrate.revision(
                request(this.message, this.heads, this.autogenerate, this.dependsOn, compared, this.empty), question),
                compared.against(), output);
    }

}
