package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Breaks long lines of statements that define something, first before the words that
 * begin a clause, then between the elements of a list. Nothing but blanks outside of
 * quotes is changed; a statement in which it is hard to tell what that is stays as it is.
 */
final class SqlLayout {

    static final int WIDTH = 120;

    private static final Pattern DEFINITION = Pattern
        .compile("(?s)(create (table|(unique )?index)|alter table|comment on) [^\\\\$`\\[#]*");

    private static final List<String> COMMENTS = List.of("--", "/*");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private static final Pattern CLAUSE = Pattern.compile(
            " (?=(add|primary key|foreign key|references|check|unique|exclude|on|include|where|is|default|generated|comment"
                    + "|deferrable|modify)\\b)(?<!^(create|alter|comment|unique)| on)");

    private static final Pattern ELEMENT = Pattern.compile("(?<=,) ");

    private SqlLayout() {
    }

    /**
     * Breaks what is too long.
     * @param statement a statement without terminator
     * @return the same, if need be on more lines
     */
    static String of(String statement) {
        boolean plain = statement.lines().allMatch((line) -> line.length() < WIDTH);
        String unquoted = blank(statement);
        if (plain || !DEFINITION.matcher(unquoted).matches() || COMMENTS.stream().anyMatch(unquoted::contains)
                || unquoted.contains("'") || unquoted.contains("\"")) {
            return statement;
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (String line : unquoted.split("\n", -1)) {
            lines.addAll(broken(statement.substring(start, start + line.length())));
            start += line.length() + 1;
        }
        return String.join("\n", lines);
    }

    private static List<String> broken(String line) {
        if (line.length() < WIDTH) {
            return List.of(line);
        }
        String indentation = " ".repeat(line.length() - line.stripLeading().length() + 4);
        return filled(line, CLAUSE, indentation).stream()
            .flatMap((part) -> (part.length() < WIDTH) ? Stream.of(part)
                    : filled(part, ELEMENT, indentation + (part.startsWith(indentation) ? "    " : "")).stream())
            .toList();
    }

    private static List<String> filled(String line, Pattern gap, String indentation) {
        List<String> lines = new ArrayList<>();
        String current = "";
        int start = 0;
        Matcher matcher = gap.matcher(blank(line).toLowerCase(Locale.ROOT));
        // the blanks that the line begins with are none to break it at
        matcher.region(line.length() - line.stripLeading().length(), line.length()).useTransparentBounds(true);
        boolean more = true;
        while (more) {
            more = matcher.find();
            int end = more ? matcher.start() : line.length();
            String part = line.substring(start, end);
            if (current.isEmpty()) {
                current = part;
            }
            else if (current.length() + 1 + part.length() < WIDTH) {
                current += " " + part;
            }
            else {
                lines.add(current);
                current = indentation + part;
            }
            start = end + 1;
        }
        lines.add(current);
        return lines;
    }

    /**
     * The text with an x for each character within quotes.
     */
    private static String blank(String text) {
        return QUOTED.matcher(text).replaceAll((found) -> "x".repeat(found.group().length()));
    }

}
