package dev.migrate.command;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import dev.migrate.Finding;
import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.json.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code migrate repair}.
 */
@Command(name = "repair",
        description = "Shows what of that which was applied does not fit the scripts any more, and accepts a difference on purpose. Neither the scripts nor the schema are changed.",
        footer = { "", "Example: migrate repair 2b1ae6 --reason \"only a comment was corrected\"" })
class RepairCommand extends Subcommand {

    private static final JsonWriter<List<Finding>> JSON;

    static {
        JsonWriter<Finding> finding = JsonWriter.of((members) -> {
            members.add("kind", (found) -> found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            members.add("revision", Finding::revision);
            members.add("description", Finding::description);
        });
        JSON = JsonWriter
            .of((members) -> members.add("findings", (findings) -> findings.stream().map(finding::write).toList()));
    }

    @Parameters(paramLabel = "REVISION", arity = "0..1", description = "The revision that is accepted as it is now.")
    private @Nullable String revision;

    @Option(names = "--reason", paramLabel = "TEXT",
            description = "Why the difference is no mistake; the history keeps it.")
    private @Nullable String reason;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    RepairCommand(Supplier<Migrate> migrate, CommandOutput output) {
        super(migrate, output);
    }

    @Override
    int run(Migrate migrate, CommandOutput output) {
        String accepted = this.revision;
        String why = this.reason;
        if ((accepted == null) != (why == null)) {
            throw new ParameterException(this.spec.commandLine(), "A REVISION and a --reason go together");
        }
        if (accepted != null && why != null) {
            HistoryEntry entry = migrate.repair(accepted, why, new PrintingMigrationListener(output));
            output.remark("Accepted %s: %s".formatted(entry.revision(), entry.message()));
        }
        List<Finding> findings = migrate.findings();
        output.json(JSON, findings);
        if (findings.isEmpty()) {
            output.text().println("What was applied fits the scripts.");
        }
        findings.forEach((finding) -> output.text().println(finding.description()));
        return SUCCESS;
    }

}
