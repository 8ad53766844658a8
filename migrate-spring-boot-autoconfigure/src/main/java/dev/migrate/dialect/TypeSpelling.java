package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a column type, taken apart.
 *
 * @param name the words of the name, in lower case unless quoted, separated by one space:
 * {@code timestamp with time zone}
 * @param arguments the numbers between the parentheses
 * @param values the texts between the parentheses
 */
record TypeSpelling(String name, List<Integer> arguments, List<String> values) {

    // integer array, integer array[10], integer[]
    private static final Pattern ARRAY = Pattern.compile("(.+?)\\s*(?:\\[\\d*]|\\barray\\s*(?:\\[\\d+])?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern QUOTED_OR_NOT = Pattern.compile("('[^']*'|\"[^\"]*\")|[^'\"]+");

    private static final Pattern ARRAY_OF_LENGTH = Pattern.compile(".+\\[\\d+]\\s*");

    /**
     * Whether an array type says how many elements there may be at most.
     * @param sql the name of a type
     * @return whether it does
     */
    static boolean isArrayOfLength(String sql) {
        return ARRAY_OF_LENGTH.matcher(sql).matches();
    }

    /**
     * The element type of an array type.
     * @param sql the name of a type
     * @return the name of the type of its elements, or empty if it is no array
     */
    static Optional<String> elementOf(String sql) {
        Matcher matcher = ARRAY.matcher(sql.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * Takes the name of a type apart.
     * @param sql the name as a column definition or a catalog has it
     * @return its parts, or empty for one of another shape
     */
    static Optional<TypeSpelling> of(String sql) {
        return new Reader(sql).read();
    }

    /**
     * One spelling for a type that is not understood, for comparing it with another.
     * @param sql the name of a type
     * @return the name in lower case, except within quotes, with one space at most
     * between words
     */
    static String normalized(String sql) {
        return QUOTED_OR_NOT.matcher(sql.strip())
            .replaceAll((part) -> Matcher.quoteReplacement((part.group(1) != null) ? part.group()
                    : part.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")));
    }

    /**
     * Goes through the text once, from left to right.
     */
    private static final class Reader {

        // a word, a quoted word, a number, a text, or a punctuation mark
        private static final Pattern TOKEN = Pattern.compile(
                "\\s*(?:([\\p{L}_][\\p{L}\\p{Nd}_.$]*|\"(?:[^\"]|\"\")+\")|(\\d{1,10})|'((?:[^']+|'')*+)'|([(),]))\\s*");

        private final String sql;

        private final List<String> words = new ArrayList<>();

        private final List<Integer> arguments = new ArrayList<>();

        private final List<String> values = new ArrayList<>();

        Reader(String sql) {
            this.sql = sql;
        }

        Optional<TypeSpelling> read() {
            Matcher token = TOKEN.matcher(this.sql);
            int position = 0;
            boolean withinParentheses = false;
            boolean expectsArgument = false;
            while (position < this.sql.length()) {
                if (!token.find(position) || token.start() != position) {
                    return Optional.empty();
                }
                position = token.end();
                String mark = (token.group(4) != null) ? token.group(4) : "";
                boolean fits = switch (mark) {
                    case "(" -> !withinParentheses && this.arguments.isEmpty() && this.values.isEmpty();
                    case ")", "," -> withinParentheses && !expectsArgument;
                    default -> withinParentheses ? expectsArgument && argument(token) : word(token);
                };
                if (!fits) {
                    return Optional.empty();
                }
                withinParentheses = mark.equals("(") || (withinParentheses && !mark.equals(")"));
                expectsArgument = mark.equals("(") || mark.equals(",");
            }
            return withinParentheses || this.words.isEmpty() ? Optional.empty()
                    : Optional.of(new TypeSpelling(String.join(" ", this.words), this.arguments, this.values));
        }

        private boolean word(Matcher token) {
            String word = token.group(1);
            return word != null && this.words.add(word.startsWith("\"") ? word : word.toLowerCase(Locale.ROOT));
        }

        private boolean argument(Matcher token) {
            if (token.group(2) != null) {
                long number = Long.parseLong(token.group(2));
                return number <= Integer.MAX_VALUE && this.arguments.add((int) number);
            }
            return token.group(3) != null && this.values.add(token.group(3).replace("''", "'"));
        }

    }

}
