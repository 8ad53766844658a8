package dev.migrate.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command that all others belong to.
 */
@Command(name = CommandRunListener.COMMAND, description = "Migrates the application's database.%n",
        synopsisSubcommandLabel = "COMMAND", versionProvider = MigrateVersion.class, sortOptions = false,
        sortSynopsis = false,
        subcommands = { InitCommand.class, UpgradeCommand.class, DowngradeCommand.class, StampCommand.class,
                ResolveCommand.class, RepairCommand.class, EnsureVersionCommand.class, CurrentCommand.class,
                HeadsCommand.class, BranchesCommand.class, HistoryCommand.class, ShowCommand.class, CheckCommand.class,
                DriftCommand.class, LocksCommand.class, UnlockCommand.class, RevisionCommand.class, MergeCommand.class,
                RebaseCommand.class, SquashCommand.class, EditCommand.class, ListTemplatesCommand.class,
                CompletionCommand.class },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = { "0:Done.", "1:Failed.", "2:Not understood.",
                "3:Not up to date, which only check and current --check-heads say." },
        footer = { "", "Example: migrate upgrade heads", "",
                "Arguments with a full stop in their name set properties of the application:",
                "  migrate current --spring.profiles.active=postgres" })
class MigrateCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final SharedOptions options;

    MigrateCommand(SharedOptions options) {
        this.options = options;
    }

    @Override
    public void run() {
        throw new ParameterException(this.spec.commandLine(), "Which command? Choose one of these:");
    }

}
