package dev.migrate.dialect.postgresql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.OuterParentheses;

/**
 * An expression as it reads after a dump and restore.
 * <p>
 * What {@code pg_get_expr} gives for {@code status in ('A', 'B')} reads differently once
 * it has gone through the parser again, which takes a cast of an <a href=
 * "https://www.postgresql.org/docs/18/sql-expressions.html#SQL-SYNTAX-ARRAY-CONSTRUCTORS">array
 * constructor</a> for a cast of each element. A restored database must not look different
 * from one that has been there all the time.
 */
final class PostgresqlExpression {

    private static final String ELEMENT = "'(?:[^']|'')*'::[a-z ]+";

    private static final Pattern CAST_ARRAY = Pattern
        .compile("\\(ARRAY\\[(" + ELEMENT + "(?:, " + ELEMENT + ")*)\\]\\)::([a-z ]+)\\[\\]");

    private static final Pattern EACH_ELEMENT = Pattern.compile(ELEMENT);

    private PostgresqlExpression() {
    }

    /**
     * Takes an expression of the catalog over.
     * @param expression the expression as {@code pg_get_expr} has it
     * @return the expression as PostgreSQL would read and write it ever after
     */
    static String of(String expression) {
        String stable = CAST_ARRAY.matcher(expression)
            .replaceAll((array) -> Matcher.quoteReplacement("ARRAY[" + EACH_ELEMENT.matcher(array.group(1))
                .replaceAll((element) -> Matcher.quoteReplacement("(" + element.group() + ")::" + array.group(2)))
                    + "]"));
        return OuterParentheses.strip(stable);
    }

}
