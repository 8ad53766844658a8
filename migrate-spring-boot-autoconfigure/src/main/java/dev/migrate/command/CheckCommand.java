package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.migrate.ComparisonRequest;
import dev.migrate.ComparisonResult;
import dev.migrate.Counterpart;
import dev.migrate.Difference;
import dev.migrate.LikelyRename;
import dev.migrate.Migrate;
import dev.migrate.RevisionDescription;
import org.springframework.boot.json.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
        members.add("likelyRenames", (findings) -> LikelyRenames.list(findings.likelyRenames()));
    });

    private static final ComparisonResult NOTHING = new ComparisonResult(List.of(), List.of());

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    CheckCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        ComparisonRequest request = this.comparison.request();
        boolean shadow = request.against() == Counterpart.SHADOW;
        // What is pending would be found as a difference again.
        List<RevisionDescription> pending = shadow ? List.of() : migrate.status().pending();
        ComparisonResult result = pending.isEmpty() ? migrate.examine(request) : NOTHING;
        List<String> differences = result.differences().stream().map(Difference::description).toList();
        output.json(JSON, new Findings(pending, differences, result.likelyRenames()));
        if (!pending.isEmpty()) {
            RevisionLines lines = new RevisionLines(output.colours());
            pending.forEach((revision) -> output.text().println("pending " + lines.history(revision)));
            output.remark(
                    "The entities are compared with an up-to-date database only. Apply what is pending with: migrate upgrade heads\nOr compare them with what the scripts make: migrate check --against shadow");
            return NOT_UP_TO_DATE;
        }
        differences.forEach(output.text()::println);
        if (differences.isEmpty()) {
            output.text()
                .println("No differences between the entities and %s."
                    .formatted(shadow ? "the scripts" : "the database"));
            return SUCCESS;
        }
        result.likelyRenames().forEach((likely) -> output.text().println("likely rename: " + likely));
        output.remark("Write a revision with: migrate revision --autogenerate %s-m \"...\""
            .formatted(shadow ? "--against shadow " : ""));
        if (!result.likelyRenames().isEmpty()) {
            output.remark("For what is a rename, add: "
                    + result.likelyRenames().stream().map(LikelyRenames::option).collect(Collectors.joining(" ")));
        }
        return NOT_UP_TO_DATE;
    }

    /**
     * What a check found.
     *
     * @param pending what has to be applied before anything can be compared
     * @param differences the differences, a line each
     * @param likelyRenames those that are likely to be renames
     */
    private record Findings(List<RevisionDescription> pending, List<String> differences,
            List<LikelyRename> likelyRenames) {

    }

}
