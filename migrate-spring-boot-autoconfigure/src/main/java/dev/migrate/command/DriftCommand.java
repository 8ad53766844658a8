package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.migrate.Difference;
import dev.migrate.Migrate;
import dev.migrate.RevisionDescription;
import org.springframework.boot.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate drift}.
 */
@Command(name = "drift",
        description = "Shows what was done to the database past the scripts, which are replayed on an empty one up to its current revisions. Neither is changed.",
        exitCodeList = { "0:The database is what the scripts make.", "1:The comparison failed.", "2:Not understood.",
                "3:It has drifted." },
        footer = { "", "Example: migrate drift" })
class DriftCommand extends Subcommand {

    private static final JsonWriter<Findings> JSON = JsonWriter.of((members) -> {
        members.add("current", Findings::current);
        members.add("differences", Findings::differences);
    });

    @Option(names = "--schema", paramLabel = "SCHEMA",
            description = "A schema to compare, instead of all that the scripts make; repeat it for several.")
    private List<String> schemas = List.of();

    DriftCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        List<String> current = migrate.status().current().stream().map(RevisionDescription::id).toList();
        List<String> differences = migrate.drift(this.schemas).stream().map(Difference::description).toList();
        output.json(JSON, new Findings(current, differences));
        String revisions = current.isEmpty() ? "the base (no revision)"
                : current.stream().collect(Collectors.joining(", "));
        if (differences.isEmpty()) {
            output.text().println("No drift: the database is what the scripts make of it at %s.".formatted(revisions));
            return SUCCESS;
        }
        differences.forEach(output.text()::println);
        output.remark(
                "No script up to %s does that. Take it back in the database; or write a revision that does it, and say that this database has it already: migrate stamp"
                    .formatted(revisions));
        return NOT_UP_TO_DATE;
    }

    /**
     * What was found.
     *
     * @param current the revisions that the database is at
     * @param differences what was done, a line each
     */
    private record Findings(List<String> current, List<String> differences) {

    }

}
