package dev.migrate.command;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.RebasedRevision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.springframework.boot.json.JsonWriter;

/**
 * {@code migrate rebase}.
 */
@Command(name = "rebase",
        description = "Lets a revision that is not applied follow another one, by changing its source.",
        footer = { "", "Example: migrate rebase 3c9d --onto 2b1a" })
class RebaseCommand extends Subcommand {

    private static final JsonWriter<RebasedRevision> JSON = JsonWriter.of((members) -> {
        members.add("revision", RebasedRevision::id);
        members.add("from", RebasedRevision::from);
        members.add("to", RebasedRevision::to);
        members.add("file", RebasedRevision::file).as(Object::toString);
    });

    @Parameters(paramLabel = "REVISION", description = "The revision to move; what builds on it comes along.")
    private String revision = "";

    @Option(names = "--onto", paramLabel = "PARENT", required = true,
            description = "The revision that it is to follow, or base for none; repeat it for a merge.")
    private List<String> onto = List.of();

    RebaseCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        RebasedRevision rebased = migrate.rebase(this.revision, this.onto);
        output.json(JSON, rebased);
        String from = names(rebased.from());
        if (rebased.from().equals(rebased.to())) {
            output.text().println("Nothing to rebase: %s follows %s already".formatted(rebased.id(), from));
            return SUCCESS;
        }
        output.text()
            .println("Rebasing %s: %s -> %s in %s ... done".formatted(rebased.id(), from, names(rebased.to()),
                    rebased.file()));
        return SUCCESS;
    }

    private static String names(List<String> revisions) {
        return revisions.isEmpty() ? "<base>" : String.join(", ", revisions);
    }

}
