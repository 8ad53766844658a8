package dev.migrate.script;

import java.util.Locale;
import java.util.Map;

/**
 * What is said of a line that is meant for a database's command line client. No database
 * understands such a line, and a script that needs it does half of what it says.
 */
final class ClientCommand {

    private static final String DEFAULT_ADVICE = "Remove the line, and write in SQL what it is there for";

    private static final String INCLUDE_ADVICE = "Copy the statements of the other file to this place";

    private static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("\\copy", "Write insert statements, or load the file in a Java revision"),
            Map.entry("\\.", "Write insert statements instead of the lines above it"),
            Map.entry("\\c", "Remove the line: a revision runs on the database that the application is configured for"),
            Map.entry("\\connect",
                    "Remove the line: a revision runs on the database that the application is configured for"),
            Map.entry("\\i", INCLUDE_ADVICE), Map.entry("\\ir", INCLUDE_ADVICE), Map.entry("\\include", INCLUDE_ADVICE),
            Map.entry("\\include_relative", INCLUDE_ADVICE), Map.entry("source", INCLUDE_ADVICE),
            Map.entry(".read", INCLUDE_ADVICE), Map.entry(":r", INCLUDE_ADVICE),
            Map.entry("\\set", "Write ${name} instead of :name, and set migrate.placeholders.name"),
            Map.entry(":setvar", "Write ${name} instead of $(name), and set migrate.placeholders.name"),
            Map.entry("\\g", "End the statement with a semicolon"),
            Map.entry("\\gexec", "Execute what the query gives in a DO block or in a Java revision"),
            Map.entry("\\gset", "Keep what the query gives in a DO block or in a Java revision"));

    private ClientCommand() {
    }

    /**
     * What is wrong with a line, and what to do about it.
     * @param line the line from its first character on
     * @return the text
     */
    static String message(String line) {
        String name = name(line.strip());
        String advice = name.startsWith("@") ? INCLUDE_ADVICE
                : ADVICE.getOrDefault(name.toLowerCase(Locale.ROOT), DEFAULT_ADVICE);
        return "\"%s\" is a command for a command line client, which no database understands. %s".formatted(name,
                advice);
    }

    private static String name(String line) {
        int end = 1;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '_')) {
            end++;
        }
        return line.substring(0, (end == 1) ? Math.min(2, line.length()) : end);
    }

}
