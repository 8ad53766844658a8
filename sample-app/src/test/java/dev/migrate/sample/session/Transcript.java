package dev.migrate.sample.session;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what happens with what a document says, but for what is never the same: times,
 * durations, names, hashes and identifiers. An identifier that the document has made up
 * stands for the one that was generated in its place.
 */
class Transcript {

    private static final Pattern IDENTIFIER = Pattern.compile("(?<![0-9a-z])R?([0-9a-f]{12})(?![0-9a-z])");

    private final Map<String, String> generated = new HashMap<>();

    void assertSame(String actual, String documented) {
        assertThat(numbered(timeless(actual), new HashMap<>()))
            .isEqualTo(numbered(timeless(documented), new HashMap<>()));
        Matcher of = IDENTIFIER.matcher(actual);
        Matcher in = IDENTIFIER.matcher(documented);
        while (of.find() && in.find()) {
            this.generated.put(in.group(1), of.group(1));
        }
    }

    /**
     * A command or file with the identifiers that were generated.
     */
    String translate(String documented) {
        return IDENTIFIER.matcher(documented)
            .replaceAll((identifier) -> Matcher.quoteReplacement(identifier.group()
                .replace(identifier.group(1), this.generated.getOrDefault(identifier.group(1), identifier.group(1)))));
    }

    private static String timeless(String text) {
        return text.replaceAll("\\d+ ms", "N ms")
            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
            .replaceAll("PT[0-9.]+S", "DURATION")
            .replaceAll("sha256:[0-9a-f]{64}", "HASH")
            .replaceAll("(\"(?:user|host)\" : )\"[^\"]*\"", "$1NAME");
    }

    private static String numbered(String text, Map<String, String> identifiers) {
        return IDENTIFIER.matcher(text)
            .replaceAll((identifier) -> Matcher.quoteReplacement(
                    identifiers.computeIfAbsent(identifier.group(1), (key) -> "ID" + (identifiers.size() + 1))));
    }

}
