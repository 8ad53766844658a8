package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.ComparisonRequest;
import dev.migrate.Difference;
import dev.migrate.Migrate;
import dev.migrate.MigrationStatus;
import dev.migrate.RevisionDescription;

import org.springframework.boot.json.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate check}.
 */
@Command(name = "check", description = "Compares the entities with the database and writes nothing.",
        exitCodeList = { "0:There are no differences.", "1:The comparison failed.", "2:Not understood.",
                "3:There are differences, or revisions are pending." },
        footer = { "", "Example: migrate check" })
class CheckCommand extends Subcommand {

    private static final JsonWriter<Findings> JSON = JsonWriter.of((members) -> {
        members.add("pending", (findings) -> RevisionJson.list(findings.pending()));
        members.add("differences", Findings::differences);
    });

    @Option(names = "--schema", paramLabel = "SCHEMA",
            description = "A schema to compare, instead of all that the entities mention; repeat it for several.")
    private List<String> schemas = List.of();

    CheckCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        MigrationStatus status = migrate.status();
        // What is pending would be found as a difference again.
        List<String> differences = status.upToDate() ? descriptions(migrate) : List.of();
        output.json(JSON, new Findings(status.pending(), differences));
        if (!status.upToDate()) {
            RevisionLines lines = new RevisionLines(output.colours());
            status.pending().forEach((revision) -> output.text().println("pending " + lines.history(revision)));
            output.remark(
                    "The entities are compared with an up-to-date database only. Apply what is pending with: migrate upgrade heads");
            return NOT_UP_TO_DATE;
        }
        differences.forEach(output.text()::println);
        if (differences.isEmpty()) {
            output.text().println("No differences between the entities and the database.");
            return SUCCESS;
        }
        output.remark("Write a revision with: migrate revision --autogenerate -m \"...\"");
        return NOT_UP_TO_DATE;
    }

    private List<String> descriptions(Migrate migrate) {
        return migrate.compare(new ComparisonRequest(this.schemas)).stream().map(Difference::description).toList();
    }

    /**
     * What a check found.
     *
     * @param pending what has to be applied before anything can be compared
     * @param differences the differences, a line each
     */
    private record Findings(List<RevisionDescription> pending, List<String> differences) {

    }

}
