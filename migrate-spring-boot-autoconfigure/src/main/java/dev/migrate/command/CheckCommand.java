package dev.migrate.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;

import picocli.CommandLine.Command;

/**
 * {@code migrate check}.
 */
@Command(name = "check", description = "Compares the entities with the database and writes nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = { "0:There are no differences.", "1:The comparison failed.", "3:There are differences." },
        footer = { "", "Example: migrate check" })
class CheckCommand extends Subcommand {

    CheckCommand(Supplier<Migrate> migrate, PrintWriter output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, PrintWriter output) {
        List<String> differences = migrate.compare();
        differences.forEach((difference) -> output.println("Detected " + difference));
        if (differences.isEmpty()) {
            output.println("No differences between the entities and the database.");
            return SUCCESS;
        }
        return NOT_UP_TO_DATE;
    }

}
