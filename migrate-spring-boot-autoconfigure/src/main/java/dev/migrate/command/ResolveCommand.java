package dev.migrate.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Supplier;

import dev.migrate.HalfDoneStep;
import dev.migrate.Migrate;
import dev.migrate.Resolution;
import dev.migrate.revision.Direction;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.json.JsonWriter;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate resolve}.
 */
@Command(name = "resolve",
        description = "Shows which revision is half done, and takes the word of somebody who has looked at the database. No statement of the revision is executed.",
        footer = { "", "Example: migrate resolve --applied" })
class ResolveCommand extends Subcommand {

    private static final JsonWriter<Optional<HalfDoneStep>> JSON;

    static {
        JsonWriter<HalfDoneStep> halfDone = JsonWriter.of((members) -> {
            members.add("revision", HalfDoneStep::revision);
            members.add("direction", (step) -> step.direction().word());
            members.add("done", HalfDoneStep::done);
            members.add("inDoubt", HalfDoneStep::inDoubt);
        });
        JSON = JsonWriter.of((members) -> members.add("halfDone", (step) -> step.map(halfDone::write).orElse(null)));
    }

    @ArgGroup(exclusive = true)
    private Word word = new Word();

    ResolveCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        Resolution resolution = this.word.resolution();
        Optional<HalfDoneStep> step = (resolution != null)
                ? migrate.resolve(resolution, new PrintingMigrationListener(output)) : migrate.halfDone();
        output.json(JSON, step);
        if (step.isPresent()) {
            print(step.get(), output.text());
        }
        else {
            output.text().println("Nothing is half done.");
        }
        return SUCCESS;
    }

    private static void print(HalfDoneStep step, PrintWriter text) {
        text.println("The %s of revision %s is half done.".formatted(step.direction().word(), step.revision()));
        if (!step.done().isEmpty()) {
            text.println("These statements took effect:");
            step.done().forEach((sql) -> text.print(sql.strip().indent(4)));
        }
        String doubt = step.inDoubt();
        if (doubt != null) {
            text.println("This one is in doubt:");
            text.print(doubt.strip().indent(4));
            text.println("If the catalog does not tell whether it took effect, the next run asks for:");
            text.println("  migrate resolve --applied, if it took effect");
            text.println("  migrate resolve --retry, if it did not");
        }
        text.println("Go on with: migrate " + ((step.direction() == Direction.UPGRADE) ? "upgrade " + step.revision()
                : "downgrade %s-1".formatted(step.revision())));
    }

    /**
     * What somebody says.
     */
    private static final class Word {

        @Option(names = "--applied", description = "The statement in doubt took effect, or was done by hand.")
        private boolean applied;

        @Option(names = "--retry", description = "The statement in doubt did not take effect, or was undone by hand.")
        private boolean retry;

        @Option(names = "--restart",
                description = "All that took effect was undone by hand: the revision begins afresh.")
        private boolean restart;

        @Nullable Resolution resolution() {
            if (this.applied) {
                return Resolution.APPLIED;
            }
            if (this.retry) {
                return Resolution.RETRY;
            }
            return this.restart ? Resolution.RESTART : null;
        }

    }

}
