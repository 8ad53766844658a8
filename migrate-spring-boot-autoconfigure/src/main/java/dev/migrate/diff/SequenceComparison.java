package dev.migrate.diff;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;

/**
 * Compares sequences by their increment. Where a sequence once began is past.
 */
final class SequenceComparison {

    private final CanonicalNames names;

    private final Predicate<QualifiedName> ignored;

    SequenceComparison(CanonicalNames names, Predicate<QualifiedName> ignored) {
        this.names = names;
        this.ignored = ignored;
    }

    void compare(Schema actual, Schema wanted, Changes changes) {
        Map<QualifiedName, Sequence> actualSequences = sequences(actual);
        Map<QualifiedName, Sequence> wantedSequences = sequences(wanted);
        wantedSequences.forEach((name, sequence) -> {
            Sequence counterpart = actualSequences.get(name);
            if (counterpart == null) {
                changes.add(Phase.CREATE_SEQUENCES, new CreateSequence(sequence));
            }
            else {
                compare(counterpart, sequence, changes);
            }
        });
        actualSequences.forEach((name, sequence) -> {
            // one that belongs to a column goes with it
            if (!wantedSequences.containsKey(name) && sequence.owner() == null) {
                changes.add(Phase.DROP_SEQUENCES, new DropSequence(name, sequence));
            }
        });
    }

    /**
     * Compares what numbers a sequence gives out. How many of them the database keeps at
     * hand is a matter of speed only, and where it starts is past.
     */
    private static void compare(Sequence actual, Sequence wanted, Changes changes) {
        SequenceOptions change = SequenceOptions.NONE;
        SequenceOptions existing = SequenceOptions.NONE;
        if (actual.increment() != wanted.increment()) {
            change = change.withIncrement(wanted.increment());
            existing = existing.withIncrement(actual.increment());
        }
        Bounds before = Bounds.of(actual);
        Bounds after = Bounds.of(wanted);
        if (before.minimum() != after.minimum()) {
            change = change.withMinimum(after.minimum());
            existing = existing.withMinimum(before.minimum());
        }
        if (before.maximum() != after.maximum() && actual.options().maximum() != null) {
            change = change.withMaximum(after.maximum());
            existing = existing.withMaximum(before.maximum());
        }
        boolean cycles = Boolean.TRUE.equals(actual.options().cycle());
        if (cycles != Boolean.TRUE.equals(wanted.options().cycle())) {
            change = change.withCycle(!cycles);
            existing = existing.withCycle(cycles);
        }
        if (!change.equals(SequenceOptions.NONE)) {
            changes.add(Phase.CHANGE_SEQUENCES, new AlterSequence(wanted.name(), change, existing));
        }
    }

    /**
     * The least and the greatest number.
     */
    private record Bounds(long minimum, long maximum) {

        // SQL:2016 part 2, section 9.26 leaves the bounds to the databases; this is what
        // all of them have that know 64 bits
        static Bounds of(Sequence sequence) {
            boolean ascending = sequence.increment() > 0;
            Long minimum = sequence.options().minimum();
            Long maximum = sequence.options().maximum();
            return new Bounds((minimum != null) ? minimum : ascending ? 1 : Long.MIN_VALUE,
                    (maximum != null) ? maximum : ascending ? Long.MAX_VALUE : -1);
        }

    }

    private Map<QualifiedName, Sequence> sequences(Schema schema) {
        Map<QualifiedName, Sequence> sequences = new TreeMap<>();
        for (Sequence sequence : schema.sequences()) {
            Sequence canonical = this.names.of(sequence);
            if (!this.ignored.test(canonical.name())) {
                sequences.put(canonical.name(), canonical);
            }
        }
        return sequences;
    }

}
