package dev.migrate.shadow;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.MigrateException;

/**
 * The other databases of a server, which a statement on a temporary one must not reach.
 *
 * @param names their names, in lower case
 * @param temporary the name of the temporary one
 */
record ForeignDatabases(Set<String> names, String temporary) {

    private static final Pattern TEXT = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.|'')*'|\"((?:[^\"\\\\]|\\\\.|\"\")*)\"(\\s*\\.)?|--\\s[^\\n]*|#[^\\n]*|/\\*(?![!M]).*?\\*/",
            Pattern.DOTALL);

    private static final Pattern QUALIFIER = Pattern.compile("(?<![\\w$`.])(?:`([^`]+)`|([\\w$]+))\\s*\\.");

    private static final Pattern WHOLE = Pattern.compile(
            "\\s*(?:use|(?:create|alter|drop)\\s+(?:or\\s+replace\\s+)?(?:database|schema))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    ForeignDatabases {
        names = Set.copyOf(names);
    }

    /**
     * Makes sure that a statement stays within its database, as far as its words tell.
     * @param sql the statement
     * @throws MigrateException if it names another database, or makes one
     */
    void requireNoneIn(String sql) {
        // In some modes of the server a name may stand in double quotes, too.
        String code = TEXT.matcher(sql)
            .replaceAll((text) -> (text.group(2) != null) ? Matcher.quoteReplacement("`" + text.group(1) + "`.") : " ");
        if (WHOLE.matcher(code).matches()) {
            throw refusal("is about a whole database");
        }
        Matcher qualifiers = QUALIFIER.matcher(code);
        while (qualifiers.find()) {
            String name = (qualifiers.group(1) != null) ? qualifiers.group(1) : qualifiers.group(2);
            if (this.names.contains(name.toLowerCase(Locale.ROOT))) {
                throw refusal("names the database " + name);
            }
        }
    }

    private MigrateException refusal(String what) {
        return new MigrateException(
                "The statement %s. While scripts are replayed in the temporary database %s, nothing may reach other databases of the server. Set migrate.shadow.url to an empty database on a server that has no others"
                    .formatted(what, this.temporary));
    }

}
