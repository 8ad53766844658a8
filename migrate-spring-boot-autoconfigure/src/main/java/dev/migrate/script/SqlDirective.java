package dev.migrate.script;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.Timeouts;

/**
 * A comment that says how the statement below it is to be run, or in the header how all
 * statements are: {@code -- migrate: autocommit}, {@code -- migrate: only postgresql, h2}
 * or {@code -- migrate: lock-timeout 5s}.
 *
 * @param kind what it says
 * @param databases the families of databases that {@code only} names
 * @param timeouts how long statements may take
 * @param position where it stands
 */
record SqlDirective(Kind kind, List<SqlSyntax> databases, Timeouts timeouts, SqlPosition position) {

    private static final Pattern DURATION = Pattern.compile("(?i)(\\d{1,9})\\s*(ms|s|m|h)|0");

    private static final Pattern PATTERN = Pattern.compile("(?i)--\\s*migrate\\s*:\\s*(\\S*)\\s*(.*)");

    enum Kind {

        /** Outside of the transaction of the revision. */
        AUTOCOMMIT,
        /** Not on databases of other families. */
        ONLY,
        /** How long it may wait for locks of others. */
        LOCK_TIMEOUT,
        /** How long it may take. */
        STATEMENT_TIMEOUT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

    }

    static boolean isDirective(String comment) {
        return PATTERN.matcher(comment).matches();
    }

    /**
     * Reads a directive.
     * @param comment a comment that is one
     * @param offence is told what is wrong with it
     * @return the directive; empty if there is something wrong with it
     */
    static Optional<SqlDirective> of(SqlToken comment, Consumer<String> offence) {
        String text = comment.text().strip();
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        String rest = matcher.group(2);
        Kind kind = Arrays.stream(Kind.values()).filter((one) -> one.toString().equals(word)).findFirst().orElse(null);
        if (kind == null) {
            offence.accept("there is no directive \"%s\". %s".formatted(text, known(word)));
            return Optional.empty();
        }
        if (kind == Kind.AUTOCOMMIT) {
            if (!rest.isEmpty()) {
                offence.accept("\"%s\" says too much. Write \"-- migrate: autocommit\"".formatted(text));
            }
            return Optional.of(new SqlDirective(kind, List.of(), Timeouts.UNCHANGED, comment.position()));
        }
        if (kind == Kind.LOCK_TIMEOUT || kind == Kind.STATEMENT_TIMEOUT) {
            return timeout(kind, text, rest, comment.position(), offence);
        }
        return only(text, rest, comment.position(), offence);
    }

    private static Optional<SqlDirective> only(String text, String names, SqlPosition position,
            Consumer<String> offence) {
        List<SqlSyntax> databases = Arrays.stream(names.split(","))
            .flatMap((name) -> SqlSyntax.named(name.strip()).stream())
            .toList();
        if (databases.size() < names.split(",", -1).length) {
            offence.accept(
                    "\"%s\" does not name the databases as Migrate does: %s. Write it like \"-- migrate: only postgresql, h2\""
                        .formatted(text, SqlSyntax.all()));
            return Optional.empty();
        }
        return Optional.of(new SqlDirective(Kind.ONLY, databases, Timeouts.UNCHANGED, position));
    }

    private static Optional<SqlDirective> timeout(Kind kind, String text, String duration, SqlPosition position,
            Consumer<String> offence) {
        Matcher matcher = DURATION.matcher(duration);
        if (!matcher.matches()) {
            offence.accept(
                    "\"%s\" does not say how long. Write it like \"-- migrate: %s 5s\" (ms, s, m or h; 0 for as long as it takes)"
                        .formatted(text, kind));
            return Optional.empty();
        }
        Duration length = (matcher.group(1) != null)
                ? unit(matcher.group(2)).getDuration().multipliedBy(Long.parseLong(matcher.group(1))) : Duration.ZERO;
        Timeouts timeouts = (kind == Kind.LOCK_TIMEOUT) ? new Timeouts(length, null) : new Timeouts(null, length);
        return Optional.of(new SqlDirective(kind, List.of(), timeouts, position));
    }

    private static ChronoUnit unit(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "ms" -> ChronoUnit.MILLIS;
            case "s" -> ChronoUnit.SECONDS;
            case "m" -> ChronoUnit.MINUTES;
            default -> ChronoUnit.HOURS;
        };
    }

    private static String known(String word) {
        return Arrays.stream(Kind.values())
            .filter((kind) -> Spelling.isClose(word, kind.toString()))
            .findFirst()
            .map("Write \"-- migrate: %s\""::formatted)
            .orElse("Those that there are: \"-- migrate: autocommit\", \"-- migrate: only postgresql, h2\", \"-- migrate: lock-timeout 5s\" and \"-- migrate: statement-timeout 10m\"");
    }

    /**
     * Whether the statement is to be run on a database.
     * @param database the family of the database
     * @return whether it is
     */
    boolean allows(SqlSyntax database) {
        return this.kind != Kind.ONLY || this.databases.contains(database);
    }

}
