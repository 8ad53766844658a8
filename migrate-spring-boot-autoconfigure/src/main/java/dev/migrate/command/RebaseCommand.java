package dev.migrate.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.RebasedRevision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate rebase}.
 */
@Command(name = "rebase",
        description = "Lets a revision that is not applied follow another one, by changing its source.",
        footer = { "", "Example: migrate rebase 3c9d --onto 2b1a" })
class RebaseCommand extends Subcommand {

    @Parameters(paramLabel = "REVISION", description = "The revision to move; what builds on it comes along.")
    private String revision = "";

    @Option(names = "--onto", paramLabel = "PARENT", required = true,
            description = "The revision that it is to follow, or base for none; repeat it for a merge.")
    private List<String> onto = List.of();

    RebaseCommand(Supplier<Migrate> migrate, PrintWriter output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, PrintWriter output) {
        RebasedRevision rebased = migrate.rebase(this.revision, this.onto);
        String from = names(rebased.from());
        if (rebased.from().equals(rebased.to())) {
            output.println("Nothing to rebase: %s follows %s already".formatted(rebased.id(), from));
            return SUCCESS;
        }
        output.println("Rebasing %s: %s -> %s in %s ... done".formatted(rebased.id(), from, names(rebased.to()),
                rebased.file()));
        return SUCCESS;
    }

    private static String names(List<String> revisions) {
        return revisions.isEmpty() ? "<base>" : String.join(", ", revisions);
    }

}
