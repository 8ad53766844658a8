package dev.migrate.dialect.postgresql;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The default of a column without the casts that PostgreSQL adds when it stores one.
 * <p>
 * A literal without a cast takes the type of the column that it is the default of, see
 * <a href="https://www.postgresql.org/docs/18/typeconv-query.html">Value Storage</a>:
 * {@code 'x'::character varying} means no more than {@code 'x'} in a column of type
 * {@code character varying}. A negative number is stored as a cast literal of the type
 * that the number has anyway: {@code '-1'::integer} is {@code -1}. Any other cast may
 * well mean something and stays.
 */
final class PostgresqlDefault {

    private static final Pattern CAST_LITERAL = Pattern.compile("('(?:[^']|'')*')::(.+)");

    private static final Pattern NUMBER = Pattern.compile("'(-?\\d+(?:\\.\\d+)?)'");

    private static final Pattern NEXT_VALUE = Pattern.compile("nextval\\(('(?:[^']|'')*')::regclass\\)");

    private PostgresqlDefault() {
    }

    /**
     * Takes the cast away where that cannot change the meaning.
     * @param expression the default as {@code pg_get_expr} has it
     * @param type the type of the column without its arguments
     * @return the default as a column definition may have it
     */
    static String plain(String expression, String type) {
        Matcher nextValue = NEXT_VALUE.matcher(expression);
        if (nextValue.matches()) {
            return "nextval(" + nextValue.group(1) + ")";
        }
        Matcher cast = CAST_LITERAL.matcher(expression);
        if (!cast.matches()) {
            return expression;
        }
        String castType = cast.group(2).equals("bpchar") ? "character" : cast.group(2);
        Matcher number = NUMBER.matcher(cast.group(1));
        if (number.matches() && castType.equals(typeOf(number.group(1)))) {
            return number.group(1);
        }
        return castType.equals(type) ? cast.group(1) : expression;
    }

    // https://www.postgresql.org/docs/18/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS-NUMERIC
    private static String typeOf(String number) {
        BigDecimal value = new BigDecimal(number);
        if (value.scale() > 0 || value.toBigInteger().bitLength() >= Long.SIZE) {
            return "numeric";
        }
        return (value.toBigInteger().bitLength() < Integer.SIZE) ? "integer" : "bigint";
    }

}
