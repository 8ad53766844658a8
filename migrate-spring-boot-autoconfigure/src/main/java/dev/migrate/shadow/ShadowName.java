package dev.migrate.shadow;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a shadow database, by which one is recognized that was left behind: it says
 * when the database was made.
 */
final class ShadowName {

    /**
     * What all names begin with.
     */
    static final String PREFIX = "migrate_shadow_";

    /**
     * The age from which on nobody can be using a database any more.
     */
    static final Duration LIFETIME = Duration.ofHours(24);

    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{10})_[0-9a-f]{8}");

    private ShadowName() {
    }

    /**
     * Makes up a name.
     * @param now the moment at which the database is made
     * @return a name that no other database has
     */
    static String at(Instant now) {
        return "%s%010d_%s".formatted(PREFIX, now.getEpochSecond(), UUID.randomUUID().toString().substring(0, 8));
    }

    /**
     * Whether a database was left behind by a process that was killed.
     * @param name the name of the database
     * @param now the present moment
     * @return {@code false} also for a name that is none of ours
     */
    static boolean isLeftOver(String name, Instant now) {
        return isOlderThan(LIFETIME, name, now);
    }

    /**
     * Whether a database was made some time ago.
     * @param age the time
     * @param name the name of the database
     * @param now the present moment
     * @return {@code false} also for a name that is none of ours
     */
    static boolean isOlderThan(Duration age, String name, Instant now) {
        Matcher ours = NAME.matcher(name);
        return ours.matches() && Instant.ofEpochSecond(Long.parseLong(ours.group(1))).plus(age).isBefore(now);
    }

}
