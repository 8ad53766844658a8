package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;

import org.springframework.boot.json.JsonWriter;

import picocli.CommandLine.Command;

/**
 * {@code migrate check}.
 */
@Command(name = "check", description = "Compares the entities with the database and writes nothing.",
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = { "0:There are no differences.",
                "1:The comparison failed.", "2:Not understood.", "3:There are differences." },
        footer = { "", "Example: migrate check" })
class CheckCommand extends Subcommand {

    private static final JsonWriter<List<String>> JSON = JsonWriter
        .of((members) -> members.add("differences", (differences) -> differences));

    CheckCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        List<String> differences = migrate.compare();
        output.json(JSON, differences);
        differences.forEach((difference) -> output.text().println("Detected " + difference));
        if (differences.isEmpty()) {
            output.text().println("No differences between the entities and the database.");
            return SUCCESS;
        }
        return NOT_UP_TO_DATE;
    }

}
