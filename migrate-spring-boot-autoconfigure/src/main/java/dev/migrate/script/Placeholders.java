package dev.migrate.script;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code ${name}} stands for in the statements of SQL scripts. A value is put in as
 * it is, without quotes, and never cut into statements. {@code \${name}} means
 * {@code ${name}} itself.
 *
 * @param enabled whether anything is replaced
 * @param values the values by their names
 */
public record Placeholders(boolean enabled, Map<String, String> values) {

    /** Nothing is replaced. */
    public static final Placeholders NONE = new Placeholders(false, Map.of());

    static final String NAME = "(\\w+(?:[.-]\\w+)*)";

    private static final Pattern PLACEHOLDER = Pattern.compile("(\\\\?)\\$\\{" + NAME + "}");

    public Placeholders {
        values = Map.copyOf(values);
    }

    /**
     * Puts the values into a part of a statement.
     * @param text the part
     * @param missing is told of each placeholder without a value: its name, and where in
     * the text it begins
     * @return the text with the values that there are
     */
    String replace(String text, BiConsumer<String, Integer> missing) {
        if (!this.enabled || text.indexOf('$') < 0) {
            return text;
        }
        return PLACEHOLDER.matcher(text)
            .replaceAll((placeholder) -> Matcher.quoteReplacement(replacement(placeholder, missing)));
    }

    private String replacement(MatchResult placeholder, BiConsumer<String, Integer> missing) {
        if (!placeholder.group(1).isEmpty()) {
            return placeholder.group().substring(1);
        }
        String name = placeholder.group(2);
        String value = this.values.get(name);
        if (value == null) {
            missing.accept(name, placeholder.start());
            return placeholder.group();
        }
        return value;
    }

    /**
     * The names that have a value, for messages.
     * @return the names in their order
     */
    Set<String> names() {
        return new TreeSet<>(this.values.keySet());
    }

}
