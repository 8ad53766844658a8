package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.MigrateException;

/**
 * The other schemas of a PostgreSQL database, which a statement on a temporary schema
 * must not reach: they are the application's own.
 *
 * @param names their names, as the catalog stores them
 * @param temporary the name of the temporary one
 * @param user who is connected
 */
record ForeignSchemas(Set<String> names, String temporary, String user) {

    /**
     * Comments and texts, but not what is between dollar signs: that is code more often
     * than not.
     */
    private static final Pattern TEXT = Pattern
        .compile("--[^\\n]*|/\\*.*?\\*/|(?<!\\w)[eE]'((?:[^'\\\\]|\\\\.|'')*+)'|'((?:[^']|'')*+)'", Pattern.DOTALL);

    /** What makes a text the name of a table, sequence or type. */
    private static final Pattern NAME_FOLLOWS = Pattern.compile(
            ".*\\b(?:nextval|setval|currval|pg_get_serial_sequence|to_reg\\w+|reg(?:class|type|proc|namespace))\\s*\\(?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern WAS_A_NAME = Pattern.compile("\\s*::\\s*reg\\w+.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern QUALIFIER = Pattern
        .compile("(?<![\\w$\".])(?:\"((?:[^\"]|\"\")+)\"|([\\p{L}_][\\w$]*))\\s*\\.");

    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:(?:create|alter|drop|on|in)\\s+(?:database|schema)|set\\s+schema|(?:alter|drop)\\s+extension"
                    + "|(?:drop|reassign)\\s+owned|alter\\s+default\\s+privileges"
                    + "|(?:create|alter|drop)\\s+(?:publication|subscription|event\\s+trigger|server))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PATH = Pattern
        .compile("\\bset\\b[^;]*\\bsearch_path\\b|\\bset_config\\b[^;]*\\bsearch_path\\b", Pattern.CASE_INSENSITIVE);

    ForeignSchemas {
        names = Set.copyOf(names);
    }

    /**
     * The schemas of the database that a connection is in.
     * @param connection the connection
     * @param temporary the name of the temporary one
     * @return the others, but for the system's own
     * @throws SQLException if the catalog cannot be read
     */
    static ForeignSchemas of(Connection connection, String temporary) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select nspname, quote_ident(current_user) from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' union all select null, quote_ident(current_user)")) {
            String user = "";
            while (rows.next()) {
                user = rows.getString(2);
                if (rows.getString(1) != null && !rows.getString(1).equals(temporary)) {
                    names.add(rows.getString(1));
                }
            }
            return new ForeignSchemas(names, temporary, user);
        }
    }

    /**
     * Makes sure that a statement stays within its schema, as far as its words tell.
     * @param sql the statement
     * @throws MigrateException if it names another schema, or is about more than one
     */
    void requireNoneIn(String sql) {
        if (PATH.matcher(sql).find()) {
            throw refusal("changes the search path");
        }
        Matcher texts = TEXT.matcher(sql);
        StringBuilder code = new StringBuilder();
        while (texts.find()) {
            texts.appendReplacement(code, Matcher.quoteReplacement(' ' + name(sql, texts) + ' '));
        }
        texts.appendTail(code);
        if (WHOLE.matcher(code).find()) {
            throw refusal("is about more than one schema");
        }
        Matcher qualifiers = QUALIFIER.matcher(code);
        while (qualifiers.find()) {
            String name = (qualifiers.group(1) != null) ? qualifiers.group(1).replace("\"\"", "\"")
                    : qualifiers.group(2).toLowerCase(Locale.ROOT);
            if (this.names.contains(name)) {
                throw refusal("names the schema " + name);
            }
        }
    }

    /**
     * What a text names, if it is there to name something.
     */
    private static String name(String sql, MatchResult text) {
        String content = (text.group(1) != null) ? text.group(1) : text.group(2);
        boolean named = content != null && (NAME_FOLLOWS.matcher(sql.substring(0, text.start())).matches()
                || WAS_A_NAME.matcher(sql.substring(text.end())).matches());
        return named ? content : "";
    }

    private MigrateException refusal(String what) {
        return new MigrateException(
                "The statement %s. The user may not create databases, so that scripts are replayed in the schema %s of the application's own database, and nothing may reach others there. Leave the default schema out of the script; or let somebody who may execute: alter role %s createdb; or set migrate.shadow.url to an empty database"
                    .formatted(what, this.temporary, this.user));
    }

}
