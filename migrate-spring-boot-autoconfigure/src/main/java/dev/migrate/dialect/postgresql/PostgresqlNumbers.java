package dev.migrate.dialect.postgresql;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Lists of numbers, which the catalog has as arrays and as vectors.
 */
final class PostgresqlNumbers {

    private static final Pattern SEPARATORS = Pattern.compile("[{},\" ]+");

    private PostgresqlNumbers() {
    }

    /**
     * Reads a list.
     * @param text <code>{1,2}</code>, which the driver writes <code>{"1","2"}</code> once
     * it has executed the statement a few times, or {@code 1 2}, or {@code null} for none
     * @return the numbers
     */
    static int[] of(@Nullable String text) {
        if (text == null) {
            return new int[0];
        }
        return Arrays.stream(SEPARATORS.split(text))
            .filter((number) -> !number.isEmpty())
            .mapToInt(Integer::parseInt)
            .toArray();
    }

}
