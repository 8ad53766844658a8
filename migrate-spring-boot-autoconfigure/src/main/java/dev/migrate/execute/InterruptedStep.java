package dev.migrate.execute;

import java.util.List;
import java.util.Optional;

import dev.migrate.HalfDoneStep;
import dev.migrate.MigrateException;
import dev.migrate.StepDescription;
import dev.migrate.execute.JournalEntry.Progress;
import dev.migrate.revision.Direction;

/**
 * What is in the journal of a step that was interrupted.
 *
 * @param entries the statements in their order; empty if no step was interrupted
 */
record InterruptedStep(List<JournalEntry> entries) {

    static final InterruptedStep NONE = new InterruptedStep(List.of());

    InterruptedStep {
        entries = List.copyOf(entries);
    }

    boolean isPresent() {
        return !this.entries.isEmpty();
    }

    String revision() {
        return this.entries.get(0).revision();
    }

    Direction direction() {
        return this.entries.get(0).direction();
    }

    boolean isOf(StepDescription step) {
        return isPresent() && step.revision().equals(revision()) && step.direction() == direction();
    }

    /**
     * The last operation that has begun.
     * @return its place among the operations of the step, or 0
     */
    int lastOperation() {
        return isPresent() ? this.entries.get(this.entries.size() - 1).operation() : 0;
    }

    List<JournalEntry> of(int operation) {
        return this.entries.stream().filter((entry) -> entry.operation() == operation).toList();
    }

    /**
     * The statements that took effect for certain.
     */
    List<JournalEntry> done() {
        return this.entries.stream().filter((entry) -> entry.is(Progress.DONE)).toList();
    }

    Optional<JournalEntry> inDoubt() {
        return this.entries.stream().filter((entry) -> entry.is(Progress.STARTED)).findFirst();
    }

    /**
     * The hash of all statements before one.
     * @param number its place among the statements of the step
     */
    String checksumBefore(int number) {
        return this.entries.stream()
            .filter((entry) -> entry.number() == number - 1)
            .map(JournalEntry::checksum)
            .findFirst()
            .orElse(SqlChecksum.EMPTY);
    }

    /**
     * Makes sure that what is to be done begins with going on.
     * @param first the first step that is to be done, or empty if there is none
     * @throws MigrateException if it is another one
     */
    void requireFirst(Optional<StepDescription> first) {
        if (isPresent() && first.filter(this::isOf).isEmpty()) {
            throw new MigrateException(
                    """
                            The %s of revision %s was interrupted: it is half done, and has to be finished before anything else.
                            %d statement(s) of it took effect for certain and stay; the version table is as before, and nothing was changed now.
                            Finish it with: migrate %s
                            Or undo by hand what took effect, and forget it with: migrate resolve --restart"""
                        .formatted(direction().word(), revision(), done().size(), command()));
        }
    }

    private String command() {
        return (direction() == Direction.UPGRADE) ? "upgrade " + revision() : "downgrade %s-1".formatted(revision());
    }

    Optional<HalfDoneStep> describe() {
        if (!isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new HalfDoneStep(revision(), direction(), done().stream().map(JournalEntry::sql).toList(),
                inDoubt().map(JournalEntry::sql).orElse(null)));
    }

}
