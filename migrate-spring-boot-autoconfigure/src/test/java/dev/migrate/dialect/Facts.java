package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of one family of databases: how each comes about and what is found then, or
 * why there is no such thing.
 */
public final class Facts {

    private final List<Example> examples = new ArrayList<>();

    private final Map<Fact, String> lacking = new EnumMap<>(Fact.class);

    /**
     * Adds an example.
     * @param fact the fact
     * @param sql the statements that bring it about, with names that no other example
     * uses, separated by semicolons at the end of a line
     * @param found what must be found among the lines that {@link SchemaText} makes of
     * the schema, each without the indentation
     * @return these facts
     */
    public Facts is(Fact fact, String sql, String... found) {
        this.examples.add(new Example(fact, sql, List.of(found)));
        return this;
    }

    /**
     * Says that the database has no such thing.
     * @param reason why
     * @param facts the facts
     * @return these facts
     */
    public Facts lacks(String reason, Fact... facts) {
        for (Fact fact : facts) {
            this.lacking.put(fact, reason);
        }
        return this;
    }

    List<Example> examples() {
        return this.examples;
    }

    Map<Fact, String> lacking() {
        return this.lacking;
    }

    /**
     * How a fact comes about.
     */
    record Example(Fact fact, String sql, List<String> found) {

        List<String> statements() {
            return List.of(this.sql.split(";\\s*\\n?\\s*(?=\\S)|;\\s*$"));
        }

        @Override
        public String toString() {
            return this.fact.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": "
                    + this.sql.lines().findFirst().orElse("");
        }

    }

}
