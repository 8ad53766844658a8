package dev.migrate.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.migrate.OperationTarget;
import dev.migrate.Operations;
import dev.migrate.RevisionFormat;
import dev.migrate.SquashRequest;
import dev.migrate.SquashedRevision;
import dev.migrate.dialect.Dialect;
import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionNode;
import dev.migrate.revision.Squash;
import dev.migrate.script.Instruction;
import dev.migrate.script.JavaScriptWriter;
import dev.migrate.script.RevisionDraft;
import dev.migrate.script.RevisionScript;
import dev.migrate.script.RevisionTemplates;
import dev.migrate.script.ScriptSources;
import dev.migrate.script.ScriptWriter;
import dev.migrate.script.SqlScriptWriter;
import dev.migrate.script.WritingStyle;
import org.jspecify.annotations.Nullable;

/**
 * Writes the revision that stands for a range, from what the revisions of the range do.
 */
class SquashWriter {

    private final RevisionFiles files;

    private final Clock clock;

    private final ScriptSources sources;

    private final Function<OperationTarget, Operations> operations;

    SquashWriter(RevisionSettings settings, Clock clock, ScriptSources sources,
            Function<OperationTarget, Operations> operations) {
        this.operations = operations;
        this.files = new RevisionFiles(settings);
        this.clock = clock;
        this.sources = sources;
    }

    /**
     * Writes a revision and removes the files of the range.
     * @param squash the revision and its range
     * @param scripts the range, base to head
     * @param request what is asked for
     * @param dialect gives the dialect of the database, for SQL
     * @return what was written and removed
     */
    SquashedRevision write(Squash squash, List<RevisionScript> scripts, SquashRequest request,
            Supplier<Dialect> dialect) {
        List<Path> sources = scripts.stream().map(this.sources::find).toList();
        RevisionFormat format = this.files.format(RevisionTemplates.DEFAULT_NAME, request.format());
        Dialect connected = dialect.get();
        Dialect sqlDialect = (format == RevisionFormat.SQL) ? connected : null;
        List<RecordedRevision> parts = scripts.stream()
            .map((script) -> RecordedRevision.of(script,
                    (sqlDialect != null || script.location().endsWith(".sql")) ? connected.name() : null,
                    this.operations))
            .toList();
        RevisionDraft draft = draft(squash.revision(), parts, request.message());
        WritingStyle style = this.files.style(RevisionTemplates.DEFAULT_NAME, sqlDialect);
        String location = this.files.location(format, null, scripts);
        ScriptWriter writer = (sqlDialect != null)
                ? new SqlScriptWriter(sqlDialect.name(), new SquashedSql(sqlDialect)::render, style)
                : new JavaScriptWriter(location, style);
        Path file = this.files.files(location, format)
            .replace(this.files.directory(location, format), writer, draft, sources);
        return new SquashedRevision(draft.id(), file, draft.replaces(),
                sources.stream().filter((other) -> !other.equals(file)).toList(), draft.downgrade() != null);
    }

    private RevisionDraft draft(RevisionNode node, List<RecordedRevision> parts, String message) {
        List<Instruction> upgrade = new ArrayList<>();
        parts.forEach((part) -> upgrade.addAll(instructions(part.script(), part.upgrade())));
        return new RevisionDraft(node.id(), node.revises(), node.dependsOn(), node.branchLabels(), node.replaces(),
                message, this.clock.instant().truncatedTo(ChronoUnit.SECONDS), upgrade, downgrade(parts));
    }

    private static @Nullable List<Instruction> downgrade(List<RecordedRevision> parts) {
        List<RecordedRevision> newestFirst = new ArrayList<>(parts);
        Collections.reverse(newestFirst);
        List<Instruction> downgrade = new ArrayList<>();
        for (RecordedRevision part : newestFirst) {
            List<Operation> operations = part.downgrade();
            if (operations == null) {
                return null;
            }
            downgrade.addAll(instructions(part.script(), operations));
        }
        return downgrade;
    }

    private static List<Instruction> instructions(RevisionScript script, List<Operation> operations) {
        List<Instruction> instructions = new ArrayList<>(LintedInstructions.of(operations));
        if (!instructions.isEmpty()) {
            List<String> remarks = new ArrayList<>(List.of(source(script)));
            remarks.addAll(instructions.get(0).remarks());
            instructions.set(0, new Instruction(operations.get(0), remarks));
        }
        return instructions;
    }

    private static String source(RevisionScript script) {
        return script.message().isEmpty() ? "from " + script.id()
                : "from %s: %s".formatted(script.id(), script.message());
    }

}
