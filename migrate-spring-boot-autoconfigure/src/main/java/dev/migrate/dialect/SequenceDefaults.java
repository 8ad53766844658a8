package dev.migrate.dialect;

import dev.migrate.schema.SequenceOptions;

import org.jspecify.annotations.Nullable;

/**
 * How a database counts where nothing is said. Catalogs do not tell what was said from
 * what was not: what is as it would have been anyway counts as not said.
 *
 * @param minimum the lowest value of a sequence that goes up
 * @param maximum the highest value of a sequence that goes up
 * @param descendingMinimum the lowest value of a sequence that goes down
 * @param descendingMaximum the highest value of a sequence that goes down
 * @param start the first value, or {@code null} for the limit that it counts from
 * @param cache how many values are taken at once
 */
public record SequenceDefaults(long minimum, long maximum, long descendingMinimum, long descendingMaximum,
        @Nullable Long start, long cache) {

    /**
     * From 1, or -1, to the limit of an integer, taking one value at once.
     * @param bits the size of the integer
     * @return the defaults
     */
    public static SequenceDefaults ofBits(int bits) {
        long highest = Long.MAX_VALUE >> (Long.SIZE - bits);
        return new SequenceDefaults(1, highest, -highest - 1, -1, null, 1);
    }

    public SequenceDefaults withCache(long cache) {
        return new SequenceDefaults(this.minimum, this.maximum, this.descendingMinimum, this.descendingMaximum,
                this.start, cache);
    }

    /**
     * The same with all values of the integer, whichever way it goes.
     * @param start the first value, or {@code null} for the limit that it counts from
     * @return the defaults
     */
    public SequenceDefaults withAllValues(@Nullable Long start) {
        return new SequenceDefaults(this.descendingMinimum, this.maximum, this.descendingMinimum, this.maximum, start,
                this.cache);
    }

    /**
     * What was chosen for a sequence.
     * @param start the first value
     * @param increment the distance between two values
     * @param minimum the lowest value
     * @param maximum the highest value
     * @param cache how many values are taken at once, or {@code null} if that is unknown
     * @param cycle whether it begins anew after the last value
     * @return start and increment, and of the rest what differs from these defaults
     */
    public SequenceOptions chosen(long start, long increment, long minimum, long maximum, @Nullable Long cache,
            boolean cycle) {
        long usualMinimum = (increment > 0) ? this.minimum : this.descendingMinimum;
        long usualMaximum = (increment > 0) ? this.maximum : this.descendingMaximum;
        return new SequenceOptions(start, increment, (minimum != usualMinimum) ? minimum : null,
                (maximum != usualMaximum) ? maximum : null, (cache != null && cache != this.cache) ? cache : null,
                cycle ? true : null);
    }

    /**
     * What was chosen for the numbers of a column.
     * @param sequence what was chosen for the sequence behind them
     * @return the same without a start and an increment that are as usual
     */
    public SequenceOptions ofIdentity(SequenceOptions sequence) {
        boolean descending = sequence.increment() != null && sequence.increment() < 0;
        Long limit = descending ? sequence.maximum() : sequence.minimum();
        long usualStart = (this.start != null) ? this.start
                : (limit != null) ? limit : descending ? this.descendingMaximum : this.minimum;
        SequenceOptions chosen = Long.valueOf(usualStart).equals(sequence.start()) ? sequence.withStart(null)
                : sequence;
        return Long.valueOf(1).equals(chosen.increment()) ? chosen.withIncrement(null) : chosen;
    }

}
