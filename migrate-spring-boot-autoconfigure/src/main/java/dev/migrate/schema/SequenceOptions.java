package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * How the database counts, in a sequence or an identity column. What is {@code null} is
 * left to the database.
 *
 * @param start the first value
 * @param increment the distance between two values
 * @param minimum the lowest value
 * @param maximum the highest value
 * @param cache how many values are taken at once
 * @param cycle whether it begins anew after the last value
 */
public record SequenceOptions(@Nullable Long start, @Nullable Long increment, @Nullable Long minimum,
        @Nullable Long maximum, @Nullable Long cache, @Nullable Boolean cycle) {

    /**
     * Everything is left to the database.
     */
    public static final SequenceOptions NONE = new SequenceOptions(null, null, null, null, null, null);

    public SequenceOptions withStart(@Nullable Long start) {
        return new SequenceOptions(start, this.increment, this.minimum, this.maximum, this.cache, this.cycle);
    }

    public SequenceOptions withIncrement(@Nullable Long increment) {
        return new SequenceOptions(this.start, increment, this.minimum, this.maximum, this.cache, this.cycle);
    }

    public SequenceOptions withMinimum(@Nullable Long minimum) {
        return new SequenceOptions(this.start, this.increment, minimum, this.maximum, this.cache, this.cycle);
    }

    public SequenceOptions withMaximum(@Nullable Long maximum) {
        return new SequenceOptions(this.start, this.increment, this.minimum, maximum, this.cache, this.cycle);
    }

    public SequenceOptions withCache(@Nullable Long cache) {
        return new SequenceOptions(this.start, this.increment, this.minimum, this.maximum, cache, this.cycle);
    }

    public SequenceOptions withCycle(@Nullable Boolean cycle) {
        return new SequenceOptions(this.start, this.increment, this.minimum, this.maximum, this.cache, cycle);
    }

}
