package dev.migrate.schema;

import java.util.Objects;

/**
 * A sequence that is not merely the inside of an identity column.
 *
 * @param name the name
 * @param start the first value
 * @param increment the distance between two values
 * @param options what else there is to it, without start and increment
 */
public record Sequence(QualifiedName name, long start, long increment, SequenceOptions options) {

    public Sequence {
        Objects.requireNonNull(name, "name");
        options = options.withStart(null).withIncrement(null);
    }

    /**
     * A sequence that is left to the database but for its start and increment.
     * @param name the name
     * @param start the first value
     * @param increment the distance between two values
     */
    public Sequence(QualifiedName name, long start, long increment) {
        this(name, start, increment, SequenceOptions.NONE);
    }

    /**
     * All that there is to the sequence.
     * @return the options, with start and increment
     */
    public SequenceOptions allOptions() {
        return this.options.withStart(this.start).withIncrement(this.increment);
    }

    public Sequence withName(QualifiedName name) {
        return new Sequence(name, this.start, this.increment, this.options);
    }

}
