package dev.migrate.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import dev.migrate.Finding.Kind;
import dev.migrate.Finding;
import dev.migrate.HistoryEntry;
import dev.migrate.Outcome;
import dev.migrate.execute.LibraryVersion;
import dev.migrate.execute.ScriptRecord;
import dev.migrate.revision.Direction;
import dev.migrate.script.RevisionScript;

/**
 * Compares what was applied with what the scripts say now.
 */
final class ScriptValidation {

    private final RevisionScripts scripts;

    private final Function<RevisionScript, Optional<ScriptRecord>> recorder;

    /**
     * A validation.
     * @param scripts the scripts
     * @param recorder finds out what a script says, if that can be
     */
    ScriptValidation(RevisionScripts scripts, Function<RevisionScript, Optional<ScriptRecord>> recorder) {
        this.scripts = scripts;
        this.recorder = recorder;
    }

    /**
     * Finds what does not fit.
     * @param rows the rows of the version table
     * @param history what was done, oldest first
     * @return what was found, in the order in which it was applied
     */
    List<Finding> validate(List<String> rows, List<HistoryEntry> history) {
        List<Finding> findings = new ArrayList<>();
        rows.stream()
            .filter((row) -> !isKnown(row))
            .forEach((row) -> findings.add(new Finding(Kind.UNKNOWN_REVISION, row,
                    "The version table says %s, which no script is of".formatted(row))));
        Map<String, HistoryEntry> applied = applied(history);
        for (HistoryEntry entry : applied.values()) {
            if (isKnown(entry.revision())) {
                compare(entry).ifPresent(findings::add);
            }
            else if (entry.outcome() != Outcome.ACCEPTED) {
                findings.add(new Finding(Kind.MISSING_SCRIPT, entry.revision(),
                        "Revision %s (%s) was applied, and its script is not there any more".formatted(entry.revision(),
                                entry.message())));
            }
        }
        findings.addAll(outOfOrder(applied.values().stream().map(HistoryEntry::revision).toList()));
        return findings;
    }

    private boolean isKnown(String revision) {
        return this.scripts.find(revision).isPresent() || this.scripts.isReplaced(revision);
    }

    /**
     * What was applied last of each revision that was not taken back.
     */
    private static Map<String, HistoryEntry> applied(List<HistoryEntry> history) {
        Map<String, HistoryEntry> applied = new LinkedHashMap<>();
        for (HistoryEntry entry : history) {
            if (entry.outcome() != Outcome.FAILED) {
                if (entry.direction() == Direction.UPGRADE) {
                    applied.put(entry.revision(), entry);
                }
                else {
                    applied.remove(entry.revision());
                }
            }
        }
        return applied;
    }

    private Optional<Finding> compare(HistoryEntry entry) {
        RevisionScript script = this.scripts.find(entry.revision()).orElse(null);
        if (script == null || entry.scriptChecksum() == null) {
            return Optional.empty();
        }
        ScriptRecord now = this.recorder.apply(script).orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        boolean sameLibrary = Objects.equals(entry.libraryVersion(), LibraryVersion.current());
        boolean sameScript = now.scriptChecksum().equals(entry.scriptChecksum());
        boolean sameSql = entry.checksum().equals(now.checksum());
        if (sameSql || (sameScript && sameLibrary)) {
            // What the same library makes of the same script may depend on the database.
            return Optional.empty();
        }
        if (sameScript) {
            return (now.checksum() == null) ? Optional.empty() : Optional.of(new Finding(Kind.LIBRARY_CHANGE,
                    entry.revision(),
                    "Revision %s (%s) says what it said when it was applied, and version %s of Migrate makes other SQL of it than version %s did"
                        .formatted(entry.revision(), script.location(), LibraryVersion.current(),
                                entry.libraryVersion())));
        }
        return Optional.of(new Finding(Kind.EDITED_SCRIPT, entry.revision(),
                "Revision %s (%s) was edited after it had been applied on %s".formatted(entry.revision(),
                        script.location(), entry.started())));
    }

    private List<Finding> outOfOrder(List<String> applied) {
        List<Finding> findings = new ArrayList<>();
        Instant latest = Instant.MIN;
        String before = "";
        for (RevisionScript script : applied.stream().map(this.scripts::find).flatMap(Optional::stream).toList()) {
            Instant created = script.created();
            if (created != null && created.isBefore(latest)) {
                findings.add(new Finding(Kind.OUT_OF_ORDER, script.id(),
                        "Revision %s (%s) was applied after %s, which was written later".formatted(script.id(),
                                script.location(), before)));
            }
            else if (created != null) {
                latest = created;
                before = script.id();
            }
        }
        return findings;
    }

}
