package dev.migrate.diff;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in which {@code *} stands for any characters. Case and quotes do not count.
 */
final class NamePattern {

    private final Pattern pattern;

    NamePattern(String name) {
        this.pattern = Pattern
            .compile(Stream.of(plain(name).split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /**
     * Whether a name, or one of its ends behind a dot, is meant.
     * @param name a name, for instance {@code sales.account.email}
     * @return whether this pattern stands for it, for {@code account.email} or for
     * {@code email}
     */
    boolean matches(String name) {
        String rest = plain(name);
        while (true) {
            if (this.pattern.matcher(rest).matches()) {
                return true;
            }
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
    }

    private static String plain(String name) {
        return name.replace("\"", "").toLowerCase(Locale.ROOT);
    }

}
