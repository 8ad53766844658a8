package dev.migrate.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code migrate completion}.
 */
@Command(name = "completion", description = "Prints a script with which a shell completes the words of commands.",
        footer = { "", "Example: source <(./migrate completion bash)" })
class CompletionCommand extends StandaloneCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh", description = "The shell.")
    private Shell shell = Shell.BASH;

    CompletionCommand(CommandOutput output) {
        super(output);
    }

    @Override
    int run(CommandOutput output) {
        // A shell looks a command up by its path and then by its name, so that the script
        // completes ./migrate as well.
        String script = AutoComplete.bash(CommandRunListener.COMMAND, this.spec.root().commandLine());
        output.text().print(this.shell.prepare(script));
        return Subcommand.SUCCESS;
    }

    enum Shell {

        BASH,

        /** Understands what is written for bash once it is told to. */
        ZSH;

        String prepare(String script) {
            return (this == BASH) ? script : "autoload -U +X compinit && compinit -i\n" + script;
        }

    }

}
