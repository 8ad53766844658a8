package dev.migrate.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the header of an SQL script says besides the message, written
 * {@code -- revision: 3512b954651e}.
 */
enum HeaderKey {

    REVISION, REVISES, DEPENDS_ON, BRANCH_LABELS, REPLACES, CREATED;

    private static final List<HeaderKey> ALL = List.of(values());

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    // asked for each line of each script when an application starts
    static Optional<HeaderKey> of(String word) {
        for (HeaderKey key : ALL) {
            if (key.text.equalsIgnoreCase(word)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    static Optional<HeaderKey> meantBy(String word) {
        String text = word.toLowerCase(Locale.ROOT);
        return ALL.stream().filter((key) -> Spelling.isClose(text, key.toString())).findFirst();
    }

    static String all() {
        return ALL.stream().map(HeaderKey::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return this.text;
    }

}
