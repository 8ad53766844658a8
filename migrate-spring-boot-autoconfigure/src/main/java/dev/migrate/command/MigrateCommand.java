package dev.migrate.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command that all others belong to.
 */
@Command(name = CommandRunListener.COMMAND, description = "Migrates the application's database.%n",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = { UpgradeCommand.class, DowngradeCommand.class, StampCommand.class, CurrentCommand.class,
                HeadsCommand.class, HistoryCommand.class, RevisionCommand.class, MergeCommand.class,
                RebaseCommand.class, SquashCommand.class, CheckCommand.class },
        footer = { "", "Arguments with a full stop in their name set properties of the application:",
                "  migrate current --spring.profiles.active=postgres" })
class MigrateCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this help.")
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(this.spec.commandLine(), "Which command? Choose one of these:");
    }

}
