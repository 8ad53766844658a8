package dev.migrate.dialect.mysql;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

/**
 * A default as MySQL wants it, which is particular about parentheses: see
 * <a href="https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html">Data Type
 * Default Values</a>. What other databases accept without is put between them.
 */
final class MysqlDefault {

    private static final Pattern LITERAL = Pattern.compile(
            "[-+]?[\\d.]+(?:e[-+]?\\d+)?|true|false|null|(?:[bxn]|_\\w+ ?|date ?|time ?|timestamp ?)?'(?:[^'\\\\]|''|\\\\.)*'|0x\\p{XDigit}+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    // the only expression that goes without parentheses, and only where its precision
    // is the column's
    private static final Pattern NOW = Pattern.compile(
            "(?:current_timestamp|localtimestamp|localtime|now)\\b(?: ?\\( ?(\\d?) ?\\))?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ON_UPDATE = Pattern.compile("\\bon update ", Pattern.CASE_INSENSITIVE);

    private static final Set<Kind> MOMENTS = Set.of(Kind.TIMESTAMP, Kind.TIMESTAMP_TZ);

    private static final Set<Kind> WITHOUT_LITERALS = Set.of(Kind.TEXT, Kind.BLOB, Kind.JSON);

    private MysqlDefault() {
    }

    /**
     * Puts a default into the form that a column needs.
     * @param sql the default as it was said
     * @param type the canonical type of the column
     * @return the default
     */
    static String of(String sql, ColumnType type) {
        String plain = sql.strip();
        if (plain.startsWith("(") || ON_UPDATE.matcher(plain).find()) {
            return sql;
        }
        Matcher now = NOW.matcher(plain);
        if (now.matches() && type instanceof Standard standard && MOMENTS.contains(standard.kind())) {
            String precision = now.group(1);
            return (precision == null || precision.isEmpty()) ? now(standard) : sql;
        }
        return (isLiteral(plain) && !needsExpression(plain, type)) ? sql : "(" + plain + ")";
    }

    private static String now(Standard type) {
        Integer precision = type.argument(0);
        return (precision != null && precision > 0) ? "current_timestamp(" + precision + ")" : "current_timestamp";
    }

    private static boolean needsExpression(String literal, ColumnType type) {
        return type instanceof Standard standard && WITHOUT_LITERALS.contains(standard.kind())
                && !literal.equalsIgnoreCase("null");
    }

    /**
     * Whether a default is a value that is written as it is.
     * @param sql the default
     * @return whether it is no expression
     */
    static boolean isLiteral(String sql) {
        return LITERAL.matcher(sql.strip()).matches();
    }

}
