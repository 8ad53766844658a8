package dev.migrate.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that says how the statement below it is to be run, or in the header how all
 * statements are: {@code -- migrate: autocommit} or
 * {@code -- migrate: only postgresql, h2}.
 *
 * @param kind what it says
 * @param databases the families of databases that {@code only} names
 * @param position where it stands
 */
record SqlDirective(Kind kind, List<SqlSyntax> databases, SqlPosition position) {

    private static final Pattern PATTERN = Pattern.compile("(?i)--\\s*migrate\\s*:\\s*(\\S*)\\s*(.*)");

    enum Kind {

        /** Outside of the transaction of the revision. */
        AUTOCOMMIT,
        /** Not on databases of other families. */
        ONLY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
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
            return Optional.of(new SqlDirective(kind, List.of(), comment.position()));
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
        return Optional.of(new SqlDirective(Kind.ONLY, databases, position));
    }

    private static String known(String word) {
        return Arrays.stream(Kind.values())
            .filter((kind) -> Spelling.isClose(word, kind.toString()))
            .findFirst()
            .map("Write \"-- migrate: %s\""::formatted)
            .orElse("Those that there are: \"-- migrate: autocommit\" and \"-- migrate: only postgresql, h2\"");
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
