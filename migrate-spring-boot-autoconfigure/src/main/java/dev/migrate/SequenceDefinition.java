package dev.migrate;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;

/**
 * Where a sequence starts and how it goes on.
 */
public final class SequenceDefinition {

    private final QualifiedName name;

    private long start = 1;

    private long increment = 1;

    SequenceDefinition(QualifiedName name) {
        this.name = name;
    }

    /**
     * The first value, 1 unless said.
     * @param start the first value
     * @return this sequence
     */
    public SequenceDefinition startWith(long start) {
        this.start = start;
        return this;
    }

    /**
     * The distance between two values, 1 unless said. Hibernate's {@code allocationSize}
     * must equal it.
     * @param increment the distance
     * @return this sequence
     */
    public SequenceDefinition incrementBy(long increment) {
        this.increment = increment;
        return this;
    }

    Sequence toSequence() {
        return new Sequence(this.name, this.start, this.increment);
    }

}
