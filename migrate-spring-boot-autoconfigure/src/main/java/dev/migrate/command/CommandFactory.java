package dev.migrate.command;

import java.io.PrintWriter;
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

    private final PrintWriter output;

    CommandFactory(Supplier<Migrate> migrate, Supplier<MigrateProject> project, PrintWriter output) {
        this.migrate = migrate;
        this.project = project;
        this.output = output;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (Subcommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Supplier.class, PrintWriter.class)
                .newInstance(this.migrate, this.output);
        }
        if (ProjectCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Supplier.class, PrintWriter.class)
                .newInstance(this.project, this.output);
        }
        return CommandLine.defaultFactory().create(type);
    }

}
