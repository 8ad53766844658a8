package dev.migrate.dialect.oracle;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.OuterParentheses;

/**
 * An expression of Oracle's catalog, which has checks and defaults letter by letter as
 * they were written. What makes no difference to the database is evened out, so that two
 * spellings of the same do not look different: the case of words and the white space
 * between them.
 */
public final class OracleExpression {

    // a text or a quoted name, white space, anything else
    private static final Pattern PART = Pattern.compile("('(?:[^']|'')*'|\"[^\"]*\")|(\\s+)|[^'\"\\s]+");

    private static final Pattern AROUND_SIGNS = Pattern.compile(" ?([,()=<>!]+) ?");

    // texts with quotes of their own choice, as in q'[it's]'
    private static final Pattern FREELY_QUOTED = Pattern.compile("\\bn?q'", Pattern.CASE_INSENSITIVE);

    private OracleExpression() {
    }

    /**
     * Evens an expression out.
     * @param expression the expression as the catalog has it
     * @return the expression in lower case but for texts and quoted names, with one space
     * at most between words
     */
    public static String of(String expression) {
        if (FREELY_QUOTED.matcher(expression).find()) {
            return expression.strip();
        }
        StringBuilder even = new StringBuilder();
        StringBuilder words = new StringBuilder();
        Matcher part = PART.matcher(expression.strip());
        while (part.find()) {
            if (part.group(1) != null) {
                even.append(evened(words)).append(part.group(1));
                words.setLength(0);
            }
            else {
                words.append((part.group(2) != null) ? " " : part.group().toLowerCase(Locale.ROOT));
            }
        }
        return OuterParentheses.strip(even.append(evened(words)).toString());
    }

    private static String evened(StringBuilder words) {
        return AROUND_SIGNS.matcher(words).replaceAll("$1");
    }

}
