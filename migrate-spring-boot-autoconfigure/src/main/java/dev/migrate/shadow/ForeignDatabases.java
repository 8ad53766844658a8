package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.MigrateException;

/**
 * The other databases of a server, which a statement on a temporary one must not reach.
 *
 * @param names their names
 * @param temporary the name of the temporary one
 */
record ForeignDatabases(Set<String> names, String temporary) {

    private static final Set<String> CATALOGS = Set.of("information_schema", "mysql", "performance_schema", "sys");

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
     * The databases beside the one that a connection is in.
     * @param connection the connection
     * @return the others, but for the system's own
     * @throws SQLException if the server does not say
     */
    static ForeignDatabases beside(Connection connection) throws SQLException {
        return of(connection, connection.getCatalog());
    }

    /**
     * The databases beside one of a server.
     * @param connection a connection to the server
     * @param temporary the name of that one
     * @return the others, but for the system's own
     * @throws SQLException if the server does not say
     */
    static ForeignDatabases of(Connection connection, String temporary) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show databases")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeIf((name) -> CATALOGS.contains(name) || name.equals(temporary));
        return new ForeignDatabases(names, temporary);
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
            if (this.names.stream().anyMatch(name::equalsIgnoreCase)) {
                throw refusal("names the database " + name);
            }
        }
    }

    private MigrateException refusal(String what) {
        return new MigrateException(
                "The statement %s. While scripts are replayed in the database %s, nothing may reach other databases of the server. Set migrate.shadow.url to an empty database on a server that has no others"
                    .formatted(what, this.temporary));
    }

}
