package dev.migrate.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the header of an SQL script says besides the message, written
 * {@code -- revision: 3512b954651e}.
 */
enum HeaderKey {

    REVISION, REVISES, DEPENDS_ON, BRANCH_LABELS, REPLACES, CREATED;

    static Optional<HeaderKey> of(String word) {
        return Arrays.stream(values()).filter((key) -> key.toString().equalsIgnoreCase(word)).findFirst();
    }

    static Optional<HeaderKey> meantBy(String word) {
        String text = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter((key) -> Spelling.isClose(text, key.toString())).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(HeaderKey::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
