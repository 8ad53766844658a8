package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * How much two things are alike, in percent, and why.
 *
 * @param score the sum of what they have in common, from 0 to 100
 * @param reasons what they have in common and what not
 */
record Likeness(int score, List<String> reasons) {

    /** What is less alike is taken for two different things. */
    static final int LIKELY = 50;

    /** That of what is named. */
    static final Likeness CERTAIN = new Likeness(100, List.of());

    boolean isLikely() {
        return this.score >= LIKELY;
    }

    /**
     * Adds up what two things have in common.
     */
    static final class Sum {

        private double score;

        private final List<String> reasons = new ArrayList<>();

        /**
         * Counts one thing.
         * @param weight what it counts if all of it is in common
         * @param part how much of it is, from 0 to 1
         * @return this sum
         */
        Sum add(int weight, double part) {
            this.score += weight * part;
            return this;
        }

        Sum because(String reason) {
            this.reasons.add(reason);
            return this;
        }

        Likeness likeness() {
            return new Likeness((int) Math.round(this.score), List.copyOf(this.reasons));
        }

    }

}
