package dev.migrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dev.migrate.Migrate;
import dev.migrate.RevisionDescription;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate branches}.
 */
@Command(name = "branches", description = "Shows the revisions where branches part.",
        footer = { "", "Example: migrate branches" })
class BranchesCommand extends Subcommand {

    @Option(names = { "-v", "--verbose" }, description = "Shows all there is to say of them.")
    private boolean verbose;

    BranchesCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        List<RevisionDescription> revisions = migrate.revisions(null, false);
        Map<String, RevisionDescription> byId = revisions.stream()
            .collect(Collectors.toMap(RevisionDescription::id, Function.identity()));
        List<RevisionDescription> branchPoints = revisions.stream().filter(RevisionDescription::branchPoint).toList();
        RevisionLines lines = new RevisionLines(output.colours());
        RevisionListing.print(branchPoints, (revision) -> text(revision, byId, lines), true, output.text());
        output.json(RevisionJson.named("branchPoints"), branchPoints);
        return SUCCESS;
    }

    private String text(RevisionDescription revision, Map<String, RevisionDescription> byId, RevisionLines lines) {
        List<String> text = new ArrayList<>();
        text.add(this.verbose ? lines.entry(revision) : lines.branchPoint(revision));
        String indentation = " ".repeat(revision.id().length());
        revision.children().forEach((id) -> {
            RevisionDescription child = byId.get(id);
            if (child != null) {
                text.add("%s -> %s%s".formatted(indentation, lines.branchPoint(child),
                        this.verbose ? ", " + child.message() : ""));
            }
        });
        return String.join("\n", text);
    }

}
