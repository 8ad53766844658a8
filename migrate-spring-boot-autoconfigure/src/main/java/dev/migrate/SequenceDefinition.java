package dev.migrate;

import java.util.Objects;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;

/**
 * Where a sequence or an identity column starts and how it goes on.
 */
public final class SequenceDefinition {

    private final QualifiedName name;

    private SequenceOptions options = SequenceOptions.NONE;

    SequenceDefinition(QualifiedName name) {
        this.name = name;
    }

    /**
     * The first value, 1 unless said.
     * @param start the first value
     * @return this sequence
     */
    public SequenceDefinition startWith(long start) {
        this.options = this.options.withStart(start);
        return this;
    }

    /**
     * The distance between two values, 1 unless said. Hibernate's {@code allocationSize}
     * must equal it.
     * @param increment the distance
     * @return this sequence
     */
    public SequenceDefinition incrementBy(long increment) {
        this.options = this.options.withIncrement(increment);
        return this;
    }

    /**
     * The lowest value.
     * @param minimum the value
     * @return this sequence
     */
    public SequenceDefinition minValue(long minimum) {
        this.options = this.options.withMinimum(minimum);
        return this;
    }

    /**
     * The highest value.
     * @param maximum the value
     * @return this sequence
     */
    public SequenceDefinition maxValue(long maximum) {
        this.options = this.options.withMaximum(maximum);
        return this;
    }

    /**
     * How many values are taken at once; those that are not used are lost.
     * @param cache the number of values
     * @return this sequence
     */
    public SequenceDefinition cache(long cache) {
        this.options = this.options.withCache(cache);
        return this;
    }

    /**
     * Begins anew after the last value.
     * @return this sequence
     */
    public SequenceDefinition cycle() {
        this.options = this.options.withCycle(true);
        return this;
    }

    /**
     * Ends with the last value.
     * @return this sequence
     */
    public SequenceDefinition noCycle() {
        this.options = this.options.withCycle(false);
        return this;
    }

    SequenceOptions toOptions() {
        return this.options;
    }

    Sequence toSequence() {
        return new Sequence(this.name, Objects.requireNonNullElse(this.options.start(), 1L),
                Objects.requireNonNullElse(this.options.increment(), 1L), this.options);
    }

}
