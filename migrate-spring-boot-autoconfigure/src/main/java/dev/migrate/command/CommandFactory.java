package dev.migrate.command;

import java.util.Optional;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.MigrateProject;

import picocli.CommandLine;

/**
 * Creates the commands with what they need.
 */
class CommandFactory implements CommandLine.IFactory {

    private final Supplier<Migrate> migrate;

    private final Supplier<MigrateProject> project;

    private final CommandOutput output;

    private final Supplier<Optional<Terminal>> terminal;

    CommandFactory(Supplier<Migrate> migrate, Supplier<MigrateProject> project, CommandOutput output,
            Supplier<Optional<Terminal>> terminal) {
        this.terminal = terminal;
        this.migrate = migrate;
        this.project = project;
        this.output = output;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RevisionCommand.class) {
            return type.cast(new RevisionCommand(this.migrate, this.output, this.terminal));
        }
        if (Subcommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Supplier.class, CommandOutput.class)
                .newInstance(this.migrate, this.output);
        }
        if (ProjectCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Supplier.class, CommandOutput.class)
                .newInstance(this.project, this.output);
        }
        if (StandaloneCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(CommandOutput.class).newInstance(this.output);
        }
        return CommandLine.defaultFactory().create(type);
    }

}
