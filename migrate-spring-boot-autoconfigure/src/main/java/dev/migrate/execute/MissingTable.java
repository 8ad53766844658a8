package dev.migrate.execute;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.schema.QualifiedName;

/**
 * What databases say of a table that is not there. A question to the catalog would be
 * another statement.
 */
final class MissingTable {

    /**
     * Of PostgreSQL, and of MySQL, MariaDB and H2. HSQLDB says the same of a table that
     * may not be read.
     */
    private static final Set<String> STATES = Set.of("42P01", "42S02");

    /** SQLite has no states. */
    private static final String SQLITE = "no such table";

    private MissingTable() {
    }

    /**
     * Whether a query of two tables failed because the first one is missing. All
     * databases look for that one first, and name what they miss before anything else.
     * @param exception why it failed
     * @param table the first table
     * @param other the other one
     * @return whether the first one is missing for certain
     */
    static boolean isToldBy(SQLException exception, QualifiedName table, QualifiedName other) {
        String message = String.valueOf(exception.getMessage()).toLowerCase(Locale.ROOT);
        if (!STATES.contains(String.valueOf(exception.getSQLState())) && !message.contains(SQLITE)) {
            return false;
        }
        int first = place(message, table);
        int second = place(message, other);
        return first >= 0 && (second < 0 || first < second);
    }

    private static int place(String message, QualifiedName table) {
        String name = table.name().replace("\"", "").toLowerCase(Locale.ROOT);
        Matcher matcher = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(message);
        return matcher.find() ? matcher.start() : -1;
    }

}
