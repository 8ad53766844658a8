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
            else if (counterpart.increment() != sequence.increment()) {
                changes.add(Phase.CHANGE_SEQUENCES,
                        new AlterSequence(name, sequence.increment(), counterpart.increment()));
            }
        });
        actualSequences.forEach((name, sequence) -> {
            // one that belongs to a column goes with it
            if (!wantedSequences.containsKey(name) && sequence.owner() == null) {
                changes.add(Phase.DROP_SEQUENCES, new DropSequence(name, sequence));
            }
        });
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
