package dev.migrate.diff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * A sequence that gets another name, in defaults that take its next value: what the
 * database itself makes of them when it renames the sequence.
 */
final class SequenceInSql {

    /** {@code nextval('a')}, {@code next value for a}, {@code a.nextval}. */
    private static final Pattern NEXT_VALUE = Pattern.compile(".*\\bnext\\s*val.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Pattern quoted;

    private final String newQuoted;

    private final Pattern plain;

    private final String newPlain;

    SequenceInSql(Identifiers identifiers, String sequence, String newName) {
        this.quoted = Pattern.compile(Pattern.quote('"' + identifiers.stored(sequence) + '"'));
        this.newQuoted = Matcher.quoteReplacement('"' + identifiers.stored(newName) + '"');
        this.plain = Pattern.compile("(?<![\\w$\"])%s(?![\\w$\"])".formatted(Pattern.quote(sequence)),
                Pattern.CASE_INSENSITIVE);
        this.newPlain = Matcher.quoteReplacement(identifiers.sql(newName));
    }

    @Nullable String renameIn(@Nullable String sql) {
        if (sql == null || !NEXT_VALUE.matcher(sql).matches()) {
            return sql;
        }
        return this.plain.matcher(this.quoted.matcher(sql).replaceAll(this.newQuoted)).replaceAll(this.newPlain);
    }

}
