package dev.migrate.dialect.hsqldb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.QualifiedName;

/**
 * An expression of HSQLDB's information schema, which qualifies columns with their table
 * and its schema.
 */
final class HsqldbExpression {

    private static final String TEXT = "'(?:[^']|'')*'";

    private static final String QUOTED_NAME = "\"(?:[^\"]|\"\")*\"";

    private static final Pattern GENERATED_NAME = Pattern.compile("sys_ct_\\d+");

    private static final HsqldbIdentifiers IDENTIFIERS = new HsqldbIdentifiers();

    private HsqldbExpression() {
    }

    /**
     * Takes an expression of the information schema over.
     * @param table the schema and name of the table, as the catalog stores them
     * @param expression the expression with qualified columns
     * @return the expression as a definition of the table would have it
     */
    static String of(QualifiedName table, String expression) {
        return qualifier(table).matcher(expression)
            .replaceAll((part) -> Matcher
                .quoteReplacement((part.group(2) != null) ? part.group(2) : column(part.group(1))));
    }

    // HSQLDB has quotes or not as whoever created the column had them
    private static String column(String written) {
        String stored = written.startsWith("\"") ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written;
        String needed = IDENTIFIERS.sql(IDENTIFIERS.name(stored));
        return needed.startsWith("\"") ? needed : stored;
    }

    /**
     * Whether a condition only says that a column is not null, which HSQLDB keeps as a
     * check.
     * @param table the schema and name of the table, as the catalog stores them
     * @param condition the condition with qualified columns
     * @return whether it does
     */
    static boolean isNotNull(QualifiedName table, String condition) {
        return of(table, condition).matches("(?:[\\p{L}\\p{Nd}_]+|" + QUOTED_NAME + ") IS NOT NULL");
    }

    /**
     * Whether a check is the one that makes a text an enumeration.
     * @param column the name of its column as a statement needs it
     * @param ownName the name that we give it
     * @param check a check of the table
     * @return whether it is, and nobody else has named it
     */
    static boolean isEnumeration(String column, String ownName, CheckConstraint check) {
        String values = "\\(" + TEXT + "\\)(?:,\\(" + TEXT + "\\))*";
        String name = String.valueOf(check.name());
        return (GENERATED_NAME.matcher(name).matches() || name.equals(ownName)) && Pattern
            .compile("\\(" + Pattern.quote(column) + "\\) IN \\(" + values + "\\)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(check.condition())
            .matches();
    }

    // a text, or a name that merely contains it, is left alone
    private static Pattern qualifier(QualifiedName table) {
        return Pattern
            .compile("(?<![\\p{L}\\p{Nd}_\"])" + name(String.valueOf(table.schema())) + "\\." + name(table.name())
                    + "\\.([\\p{L}\\p{Nd}_$]+|" + QUOTED_NAME + ")|(" + TEXT + "|" + QUOTED_NAME + ")");
    }

    private static String name(String stored) {
        return "(?:" + Pattern.quote(stored) + "|" + Pattern.quote('"' + stored.replace("\"", "\"\"") + '"') + ")";
    }

}
