package dev.migrate.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.revision.Direction;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that runs steps on the database.
 */
abstract class StepsCommand extends Subcommand {

    /**
     * The property that carries the tag to whoever listens: beans of the application, and
     * migrations.
     */
    static final String TAG = "migrate.arguments.tag";

    private final String verb;

    @Option(names = "--tag", paramLabel = "TAG",
            description = "Sets migrate.arguments.tag, for beans of the application that listen to migrations.")
    private @Nullable String tag;

    @Mixin
    private OfflineOptions offline = new OfflineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /**
     * A command.
     * @param verb what the command does, for people
     * @param migrate the door
     * @param output where the result goes
     */
    StepsCommand(String verb, Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
        this.verb = verb;
    }

    @Override
    Map<String, String> properties() {
        return (this.tag != null) ? Map.of(TAG, this.tag) : Map.of();
    }

    @Override
    final int run(Migrate migrate, CommandOutput output) {
        if (this.offline.incomplete()) {
            throw new ParameterException(this.spec.commandLine(), "--dialect and --idempotent go with --sql");
        }
        if (this.offline.wanted()) {
            this.offline.write(migrate, direction(), targets(), output);
            return SUCCESS;
        }
        PrintingMigrationListener listener = new PrintingMigrationListener(output);
        try {
            boolean nothingToDo = run(migrate, listener).isEmpty();
            if (nothingToDo && !output.isJson()) {
                output.text()
                    .println("Nothing to %s: the database is at %s".formatted(this.verb,
                            new RevisionLines(output.colours()).row(migrate.status().current())));
            }
        }
        finally {
            // Steps that were finished before one failed are a result as well.
            output.json(StepJson.STEPS, listener.steps());
        }
        return SUCCESS;
    }

    /**
     * What the command does to revisions.
     * @return the direction
     */
    abstract Direction direction();

    /**
     * Where the command is to go.
     * @return the targets as they were typed
     */
    abstract List<String> targets();

    /**
     * Runs the steps.
     * @param migrate the door
     * @param listener is to be told of them
     * @return what was done
     */
    abstract List<HistoryEntry> run(Migrate migrate, MigrationListener listener);

}
