package dev.migrate.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.schema.Timing;
import org.jspecify.annotations.Nullable;

/**
 * SQL that an annotation has Hibernate append to a statement as it is: the
 * {@code options} of Jakarta Persistence 3.2. What is understood is taken out, bit by
 * bit.
 */
final class OptionText {

    private static final Pattern TIMING = pattern("(?:not\\s+)?deferrable(?:\\s+initially\\s+(?:deferred|immediate))?"
            + "|initially\\s+(?:deferred|immediate)(?:\\s+deferrable)?");

    private static final Pattern EDGES = Pattern.compile("^[\\s,]+|[\\s,]+$");

    private String rest;

    OptionText(@Nullable String options) {
        this.rest = (options != null) ? options.strip() : "";
    }

    /**
     * A pattern for a whole clause, in any case.
     */
    static Pattern pattern(String regex) {
        return Pattern.compile("(?<![\\w$])(?:" + regex + ")(?![\\w$])", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /**
     * Takes a clause out.
     * @param clause the clause
     * @return the clause, if it is there
     */
    Optional<MatchResult> take(Pattern clause) {
        Matcher matcher = clause.matcher(this.rest);
        if (!matcher.find()) {
            return Optional.empty();
        }
        MatchResult found = matcher.toMatchResult();
        this.rest = (this.rest.substring(0, found.start()) + " " + this.rest.substring(found.end())).strip();
        return Optional.of(found);
    }

    /**
     * Takes out what says when a constraint is checked.
     */
    Timing takeTiming() {
        String timing = take(TIMING).map((found) -> found.group().toLowerCase(Locale.ROOT)).orElse("not");
        if (timing.startsWith("not")) {
            return Timing.NOT_DEFERRABLE;
        }
        boolean deferred = timing.matches("(?s).*initially\\s+deferred.*");
        boolean deferrable = deferred || timing.matches("(?s).*\\bdeferrable.*");
        return deferred ? Timing.INITIALLY_DEFERRED : deferrable ? Timing.DEFERRABLE : Timing.NOT_DEFERRABLE;
    }

    /**
     * What was not understood.
     * @return the rest, empty if there is none
     */
    String rest() {
        return this.rest.isEmpty() ? "" : EDGES.matcher(this.rest).replaceAll("");
    }

}
