package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.Difference;
import dev.migrate.Migrate;
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

    @Option(names = "--against", paramLabel = "database|shadow", defaultValue = "database",
            description = "What to compare with: the database, or an empty one in which all scripts are replayed (default: ${DEFAULT-VALUE}).")
    private Counterpart against = Counterpart.DATABASE;

    CheckCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        List<RevisionDescription> pending = pending(migrate);
        // What is pending would be found as a difference again.
        List<String> differences = pending.isEmpty() ? descriptions(migrate) : List.of();
        output.json(JSON, new Findings(pending, differences));
        if (!pending.isEmpty()) {
            RevisionLines lines = new RevisionLines(output.colours());
            pending.forEach((revision) -> output.text().println("pending " + lines.history(revision)));
            output.remark(
                    "The entities are compared with an up-to-date database only. Apply what is pending with: migrate upgrade heads\nOr compare them with what the scripts make: migrate check --against shadow");
            return NOT_UP_TO_DATE;
        }
        differences.forEach(output.text()::println);
        if (differences.isEmpty()) {
            output.text().println("No differences between the entities and %s.".formatted(counterpart()));
            return SUCCESS;
        }
        output.remark("Write a revision with: migrate revision --autogenerate %s-m \"...\""
            .formatted((this.against == Counterpart.SHADOW) ? "--against shadow " : ""));
        return NOT_UP_TO_DATE;
    }

    private String counterpart() {
        return (this.against == Counterpart.SHADOW) ? "the scripts" : "the database";
    }

    private List<RevisionDescription> pending(Migrate migrate) {
        return (this.against == Counterpart.SHADOW) ? List.of() : migrate.status().pending();
    }

    private List<String> descriptions(Migrate migrate) {
        return migrate.compare(new ComparisonRequest(this.schemas, this.against))
            .stream()
            .map(Difference::description)
            .toList();
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
