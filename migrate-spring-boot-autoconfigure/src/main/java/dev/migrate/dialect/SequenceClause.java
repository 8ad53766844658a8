package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.schema.SequenceOptions;

import org.jspecify.annotations.Nullable;

/**
 * How the database is to count, in a sequence or an identity column (SQL:2016 part 2,
 * section 11.72).
 */
public final class SequenceClause {

    private SequenceClause() {
    }

    /**
     * The parts of the clause.
     * @param options how the database is to count
     * @return for instance {@code start with 1} and {@code increment by 50}; empty where
     * everything is left to the database
     */
    public static List<String> of(SequenceOptions options) {
        List<String> parts = new ArrayList<>();
        add(parts, "start with", options.start());
        add(parts, "increment by", options.increment());
        add(parts, "minvalue", options.minimum());
        add(parts, "maxvalue", options.maximum());
        add(parts, "cache", options.cache());
        if (options.cycle() != null) {
            parts.add(options.cycle() ? "cycle" : "no cycle");
        }
        return parts;
    }

    private static void add(List<String> parts, String words, @Nullable Long number) {
        if (number != null) {
            parts.add(words + " " + number);
        }
    }

}
