package dev.migrate.dialect.oracle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.dialect.Literals;

/**
 * Values as Oracle writes them: <a href=
 * "https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/Literals.html">Literals</a>.
 * An empty text is null.
 */
final class OracleLiterals extends Literals {

    // unless max_string_size is extended
    private static final int LONGEST_TEXT = 4000;

    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private static final Pattern OFFSET = Pattern.compile("[+-]\\d\\d:\\d\\d$");

    private final boolean hasBoolean;

    /**
     * The literals of one version.
     * @param hasBoolean whether {@code true} and {@code false} are words to the database
     */
    OracleLiterals(boolean hasBoolean) {
        this.hasBoolean = hasBoolean;
    }

    /**
     * A text as a literal. One that is longer than a literal can be is put together.
     * @param text the text
     * @return the literal, or an expression
     */
    @Override
    protected String text(String text) {
        return (bytes(text) <= LONGEST_TEXT) ? super.text(text)
                : parts(text).stream()
                    .map((part) -> "to_clob(" + super.text(part) + ")")
                    .collect(Collectors.joining(" || "));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int characters = Math.min(LONGEST_TEXT / MOST_BYTES_OF_A_CHARACTER,
                    text.codePointCount(start, text.length()));
            int end = text.offsetByCodePoints(start, characters);
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    @Override
    protected String truth(boolean truth) {
        return this.hasBoolean ? super.truth(truth) : truth ? "1" : "0";
    }

    @Override
    protected String binary(String hexadecimal) {
        if (hexadecimal.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "There is no literal for more than %d bytes, and here are %d. Insert them with a prepared statement of op.connection()"
                        .formatted(LONGEST_TEXT / 2, hexadecimal.length() / 2));
        }
        return "hextoraw('" + hexadecimal + "')";
    }

    @Override
    protected String uuid(UUID uuid) {
        return binary(uuid.toString().replace("-", ""));
    }

    @Override
    protected String typed(String type, String text) {
        return switch (type) {
            // there is no time of day, which therefore comes with a date
            case "time", "time with time zone" -> timestamp("1970-01-01 " + text);
            case "timestamp", "timestamp with time zone" -> timestamp(text);
            default -> super.typed(type, text);
        };
    }

    // the offset makes it one with a time zone
    private static String timestamp(String text) {
        return "timestamp '" + OFFSET.matcher(text).replaceFirst(" $0") + "'";
    }

}
