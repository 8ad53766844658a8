package dev.migrate.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command that all others belong to.
 */
@Command(name = CommandRunListener.COMMAND, description = "Migrates the application's database.%n",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = { UpgradeCommand.class, DowngradeCommand.class, StampCommand.class, CurrentCommand.class,
                HeadsCommand.class, HistoryCommand.class, RevisionCommand.class, MergeCommand.class, CheckCommand.class,
                InitCommand.class, ListTemplatesCommand.class, EditCommand.class },
        footer = { "", "Arguments with a full stop in their name set properties of the application:",
                "  migrate current --spring.profiles.active=postgres" })
class MigrateCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Map<String, String> arguments = new LinkedHashMap<>();

    @Option(names = "-x", paramLabel = "NAME=VALUE", mapFallbackValue = "", scope = ScopeType.INHERIT,
            description = "An argument for Java revisions and templates; repeat it for several.")
    void addArguments(@Nullable Map<String, String> added) {
        if (added != null) {
            this.arguments.putAll(added);
        }
    }

    /**
     * What was given with {@code -x}, before or after the name of the command.
     * @return the values by their names
     */
    Map<String, String> arguments() {
        return this.arguments;
    }

    @Override
    public void run() {
        throw new ParameterException(this.spec.commandLine(), "Which command? Choose one of these:");
    }

}
