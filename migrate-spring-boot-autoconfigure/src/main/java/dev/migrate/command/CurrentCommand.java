package dev.migrate.command;

import java.io.PrintWriter;
import java.util.function.Supplier;

import dev.migrate.Migrate;
import dev.migrate.MigrationStatus;

import org.springframework.boot.json.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code migrate current}.
 */
@Command(name = "current", description = "Shows the revisions that the database is at.",
        exitCodeList = { "0:Done.", "1:Failed.", "2:Not understood.",
                "3:With --check-heads: the database is not at all heads." },
        footer = { "", "Example: migrate current --check-heads" })
class CurrentCommand extends Subcommand {

    @Option(names = { "-c", "--check-heads" }, description = "Exits with 3 unless the database is at all heads.")
    private boolean checkHeads;

    @Option(names = { "-v", "--verbose" },
            description = "Shows which database is meant, and all there is to say of the revisions.")
    private boolean verbose;

    CurrentCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        MigrationStatus status = migrate.status();
        output.json(json(migrate), status);
        print(migrate, status, output);
        if (this.checkHeads && !status.upToDate()) {
            output.remark(
                    "The database is not at all heads: %d pending, the heads are %s. Apply what is pending with: migrate upgrade heads"
                        .formatted(status.pending().size(), new RevisionLines(output.colours()).row(status.heads())));
            return NOT_UP_TO_DATE;
        }
        return SUCCESS;
    }

    private void print(Migrate migrate, MigrationStatus status, CommandOutput output) {
        PrintWriter text = output.text();
        RevisionLines lines = new RevisionLines(output.colours());
        if (this.verbose && !output.isJson()) {
            text.println("Current revision(s) for %s:".formatted(migrate.databaseUrl()));
        }
        RevisionListing.print(status.current(), this.verbose ? lines::entry : lines::current, this.verbose, text);
    }

    private static JsonWriter<MigrationStatus> json(Migrate migrate) {
        return JsonWriter.of((members) -> {
            members.add("database", (status) -> migrate.databaseUrl());
            members.add("upToDate", MigrationStatus::upToDate);
            members.add("current", (status) -> RevisionJson.list(status.current()));
            members.add("heads", (status) -> RevisionJson.list(status.heads()));
            members.add("pending", (status) -> RevisionJson.list(status.pending()));
        });
    }

}
