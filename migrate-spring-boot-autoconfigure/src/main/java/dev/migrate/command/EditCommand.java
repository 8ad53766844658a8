package dev.migrate.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import dev.migrate.Migrate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code migrate edit}.
 */
@Command(name = "edit", description = "Opens revisions in an editor: $EDITOR, $VISUAL, or one that is installed.",
        footer = { "", "Example: migrate edit head" })
class EditCommand extends Subcommand {

    @Parameters(paramLabel = "REVISION",
            description = "What to edit: an identifier, the beginning of one, head, heads, current …")
    private String revisions = "";

    EditCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        List<Path> files = migrate.sources(this.revisions);
        Editor.find(System.getenv()).open(files);
        return SUCCESS;
    }

}
