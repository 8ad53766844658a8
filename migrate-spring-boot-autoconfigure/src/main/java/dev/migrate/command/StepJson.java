package dev.migrate.command;

import java.util.List;

import dev.migrate.HistoryEntry;

import org.springframework.boot.json.JsonWriter;

/**
 * Steps as JSON. {@code docs/commands.md} describes the shape.
 */
final class StepJson {

    static final JsonWriter<List<FinishedStep>> STEPS;

    static {
        JsonWriter<FinishedStep> step = JsonWriter.of((members) -> {
            members.from(FinishedStep::entry).usingMembers((entry) -> {
                entry.add("sequence", HistoryEntry::sequence);
                entry.add("revision", HistoryEntry::revision);
                entry.add("direction", (finished) -> finished.direction().word());
                entry.add("message", HistoryEntry::message);
            });
            members.add("from", (finished) -> finished.step().from());
            members.add("to", (finished) -> finished.step().to());
            members.from(FinishedStep::entry).usingMembers((entry) -> {
                entry.add("started", HistoryEntry::started);
                entry.add("duration", HistoryEntry::duration);
                entry.add("outcome", (finished) -> finished.outcome().word());
                entry.add("statements", HistoryEntry::statements);
                entry.add("checksum", HistoryEntry::checksum);
                entry.add("error", HistoryEntry::error);
            });
        });
        STEPS = JsonWriter.of((members) -> members.add("steps", (steps) -> steps.stream().map(step::write).toList()));
    }

    private StepJson() {
    }

}
