package dev.migrate.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static dev.migrate.script.SqlFeature.ALTERNATIVE_QUOTES;
import static dev.migrate.script.SqlFeature.ANONYMOUS_BLOCKS;
import static dev.migrate.script.SqlFeature.BACKSLASHES;
import static dev.migrate.script.SqlFeature.BACKTICKS;
import static dev.migrate.script.SqlFeature.BRACKETS;
import static dev.migrate.script.SqlFeature.COPIED_ROWS;
import static dev.migrate.script.SqlFeature.DASHES_NEED_BLANK;
import static dev.migrate.script.SqlFeature.DOLLAR_QUOTES;
import static dev.migrate.script.SqlFeature.ESCAPE_STRINGS;
import static dev.migrate.script.SqlFeature.EXECUTABLE_COMMENTS;
import static dev.migrate.script.SqlFeature.GO_LINES;
import static dev.migrate.script.SqlFeature.HASH_COMMENTS;
import static dev.migrate.script.SqlFeature.NESTED_COMMENTS;
import static dev.migrate.script.SqlFeature.PARENTHESES;
import static dev.migrate.script.SqlFeature.SLASH_COMMENTS;
import static dev.migrate.script.SqlFeature.SLASH_LINES;
import static dev.migrate.script.SqlFeature.TAGGED_DOLLAR_QUOTES;

/**
 * What must be known of a database's SQL to tell where a statement ends, by the names
 * that dialects have. Backslashes and double quotes mean what they mean unless the
 * server's settings say otherwise ({@code NO_BACKSLASH_ESCAPES}, {@code ANSI_QUOTES},
 * {@code standard_conforming_strings}).
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">
 * PostgreSQL</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/language-structure.html">MySQL
 * and MariaDB</a>
 * @see <a href="https://www.sqlite.org/lang_keywords.html">SQLite</a>
 */
enum SqlSyntax {

    COCKROACHDB(Set.of(NESTED_COMMENTS, ESCAPE_STRINGS, DOLLAR_QUOTES, TAGGED_DOLLAR_QUOTES, PARENTHESES, COPIED_ROWS),
            Set.of("procedure", "function")),

    DB2(Set.of(NESTED_COMMENTS, ANONYMOUS_BLOCKS), Set.of("procedure", "function", "trigger")),

    H2(Set.of(NESTED_COMMENTS, SLASH_COMMENTS, BACKTICKS, DOLLAR_QUOTES), Set.of()),

    HSQLDB(Set.of(), Set.of("procedure", "function", "trigger")),

    MARIADB(Set.of(HASH_COMMENTS, DASHES_NEED_BLANK, EXECUTABLE_COMMENTS, BACKSLASHES, BACKTICKS),
            Set.of("procedure", "function", "trigger", "event", "package")),

    MYSQL(Set.of(HASH_COMMENTS, DASHES_NEED_BLANK, EXECUTABLE_COMMENTS, BACKSLASHES, BACKTICKS),
            Set.of("procedure", "function", "trigger", "event")),

    ORACLE(Set.of(ALTERNATIVE_QUOTES, SLASH_LINES),
            Set.of("procedure", "function", "trigger", "package", "type", "library", "java")),

    POSTGRESQL(Set.of(NESTED_COMMENTS, ESCAPE_STRINGS, DOLLAR_QUOTES, TAGGED_DOLLAR_QUOTES, PARENTHESES, COPIED_ROWS),
            Set.of("procedure", "function")),

    SQLITE(Set.of(BACKTICKS, BRACKETS), Set.of("trigger")),

    SQLSERVER(Set.of(NESTED_COMMENTS, BRACKETS, GO_LINES), Set.of("procedure", "proc", "function", "trigger")),

    /** A database that is none of these: what most of them have in common. */
    STANDARD(Set.of(NESTED_COMMENTS, ESCAPE_STRINGS, DOLLAR_QUOTES, TAGGED_DOLLAR_QUOTES, BACKTICKS), Set.of());

    private final Set<SqlFeature> features;

    private final Set<String> objectsWithBody;

    SqlSyntax(Set<SqlFeature> features, Set<String> objectsWithBody) {
        this.features = features;
        this.objectsWithBody = objectsWithBody;
    }

    /**
     * The syntax of a family of databases.
     * @param dialect the name of the family, in any case
     * @return its syntax
     */
    static SqlSyntax of(String dialect) {
        return named(dialect).orElse(STANDARD);
    }

    static Optional<SqlSyntax> named(String dialect) {
        return Arrays.stream(values())
            .filter((syntax) -> syntax != STANDARD && syntax.toString().equalsIgnoreCase(dialect))
            .findFirst();
    }

    /**
     * The names of all families, for messages.
     * @return the names, separated by commas
     */
    static String all() {
        return Arrays.stream(values())
            .filter((syntax) -> syntax != STANDARD)
            .map(SqlSyntax::toString)
            .collect(Collectors.joining(", "));
    }

    boolean has(SqlFeature feature) {
        return this.features.contains(feature);
    }

    /**
     * Whether what is created may have semicolons of its own, in statements that
     * {@code begin} and {@code end} hold together.
     * @param object the word after {@code create}, in lower case
     * @return whether it may
     */
    boolean hasBody(String object) {
        return this.objectsWithBody.contains(object);
    }

    /**
     * Whether a body is made of the compound statements of the SQL standard (SQL/PSM):
     * {@code if … end if} and its like.
     * @return whether it is
     */
    boolean hasCompoundStatements() {
        return this == DB2 || this == HSQLDB || this == MARIADB || this == MYSQL;
    }

    /**
     * Whether code goes on, semicolon or not, to the line that ends the batch.
     * @return whether there are such lines
     */
    boolean hasBatches() {
        return has(GO_LINES) || has(SLASH_LINES);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

}
