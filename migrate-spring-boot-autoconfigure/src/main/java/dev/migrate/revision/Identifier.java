package dev.migrate.revision;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A revision identifier, parsed but not yet looked up.
 */
sealed interface Identifier {

    /**
     * The identifier as it was typed, for messages.
     */
    String text();

    /**
     * What stands before the {@code @}, or {@code null}.
     */
    @Nullable String branch();

    /**
     * A place in the graph: {@code 3512b9}, {@code head}, {@code shop@base}.
     */
    record Absolute(@Nullable String branch, Symbol symbol, String text) implements Identifier {

    }

    /**
     * A number of steps from a place, or from where the database is if {@code start} is
     * {@code null}: {@code +2}, {@code 3512b9-1}, {@code shop@head-1}.
     */
    record Relative(@Nullable String branch, @Nullable Symbol start, int steps, String text) implements Identifier {

        /**
         * The start as an identifier of its own.
         */
        Absolute startOnBranch() {
            return startOn(this.branch);
        }

        /**
         * The start as an identifier of its own, wherever its branch is.
         */
        Absolute startAnywhere() {
            return startOn(null);
        }

        private Absolute startOn(@Nullable String startBranch) {
            if (this.start == null) {
                throw new IllegalStateException("'" + this.text + "' starts where the database is");
            }
            String symbol = this.start.text();
            return new Absolute(startBranch, this.start, (startBranch != null) ? startBranch + "@" + symbol : symbol);
        }

    }

    /**
     * A range of revisions. A {@code null} end is open.
     */
    record Range(@Nullable Identifier start, @Nullable Identifier end, String text) {

    }

    /**
     * What can stand after the {@code @}, or alone.
     */
    sealed interface Symbol {

        String text();

    }

    /**
     * A full or partial id, or a branch label.
     */
    record Name(String text) implements Symbol {

    }

    /**
     * A word with a meaning of its own.
     */
    enum Keyword implements Symbol {

        HEAD, HEADS, BASE, CURRENT;

        @Override
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
