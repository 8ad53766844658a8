package dev.migrate.engine;

import java.util.List;
import java.util.Set;

import dev.migrate.Finding.Kind;
import dev.migrate.Finding.Reaction;
import dev.migrate.Finding;
import dev.migrate.HistoryEntry;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.PendingRevisionsException;
import dev.migrate.RevisionDescription;
import dev.migrate.ValidationFailedException;
import dev.migrate.dialect.Dialect;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.revision.RevisionException;
import dev.migrate.revision.RevisionNode;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Whether what was applied fits the scripts.
 */
final class AppliedRevisions {

    private static final Log logger = LogFactory.getLog(AppliedRevisions.class);

    private static final Set<Kind> ACCEPTABLE = Set.of(Kind.EDITED_SCRIPT, Kind.MISSING_SCRIPT, Kind.LIBRARY_CHANGE);

    private final LoadedScripts scripts;

    private final MigrationRunner runner;

    private final ValidationSettings validation;

    /**
     * What was applied to one database.
     * @param scripts the scripts
     * @param runner knows what was applied
     * @param validation what is done about what does not fit
     */
    AppliedRevisions(LoadedScripts scripts, MigrationRunner runner, ValidationSettings validation) {
        this.scripts = scripts;
        this.runner = runner;
        this.validation = validation;
    }

    void validate(String target) {
        RevisionScripts scripts = this.scripts.get();
        List<String> rows = this.runner.settledVersions();
        List<Finding> findings = findings(scripts, rows);
        this.validation.with(findings, Reaction.WARN).forEach((finding) -> logger.warn(finding.description()));
        List<Finding> failures = this.validation.with(findings, Reaction.FAIL);
        if (failures.stream().anyMatch((finding) -> finding.kind() == Kind.UNKNOWN_REVISION)) {
            // The graph has more to say about that, and does.
            GraphRefusal.translated(() -> scripts.graph().upgrade(rows, target));
        }
        if (!failures.isEmpty()) {
            throw new ValidationFailedException(failures);
        }
        if (findings.stream().anyMatch((finding) -> finding.kind() == Kind.UNKNOWN_REVISION)) {
            // From where nobody knows, nobody knows what is pending.
            return;
        }
        List<RevisionDescription> pending = GraphRefusal
            .translated(() -> scripts.describe(scripts.revisions(scripts.graph().upgrade(rows, target)), List.of()));
        if (!pending.isEmpty()) {
            throw new PendingRevisionsException(
                    pending.stream().map((revision) -> revision.id() + ", " + revision.message()).toList(), target);
        }
    }

    List<Finding> findings() {
        return findings(this.scripts.get(), this.runner.versions());
    }

    private List<Finding> findings(RevisionScripts scripts, List<String> rows) {
        List<HistoryEntry> history = this.runner.history();
        if (history.isEmpty() && rows.isEmpty()) {
            return List.of();
        }
        Dialect dialect = this.runner.dialect();
        return new ScriptValidation(scripts, (script) -> this.runner.record(script, dialect)).validate(rows, history);
    }

    HistoryEntry repair(String revision, String reason, MigrationListener listener) {
        if (reason.isBlank()) {
            throw new MigrateException(
                    "A difference is accepted for a reason, which is kept in the history, and there is none. Nothing was changed. Say it with: migrate repair %s --reason \"…\""
                        .formatted(revision));
        }
        RevisionScripts scripts = this.scripts.get();
        String id = scripts.find(revision).isPresent() ? revision : resolved(scripts, revision);
        if (findings().stream()
            .noneMatch((finding) -> finding.revision().equals(id) && ACCEPTABLE.contains(finding.kind()))) {
            throw new MigrateException(
                    "There is nothing about revision %s that could be accepted, and nothing was changed. See what does not fit with: migrate repair"
                        .formatted(id));
        }
        return this.runner.accept(id, scripts.find(id).orElse(null), reason, listener);
    }

    /**
     * A revision without a script cannot be named by the beginning of its identifier.
     */
    private static String resolved(RevisionScripts scripts, String revision) {
        try {
            return scripts.graph().resolve(revision).stream().map(RevisionNode::id).findFirst().orElse(revision);
        }
        catch (RevisionException ex) {
            return revision;
        }
    }

}
