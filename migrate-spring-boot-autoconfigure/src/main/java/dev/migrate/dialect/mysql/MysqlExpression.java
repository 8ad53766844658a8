package dev.migrate.dialect.mysql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.OuterParentheses;

/**
 * An expression of MySQL's information schema, which has it as it would stand within a
 * text: quotes and backslashes escaped once more.
 */
final class MysqlExpression {

    // in this order: a backslash within a text, a quote within one, a quote around one
    private static final Pattern ESCAPED = Pattern.compile("\\\\{4}|\\\\{3}'|\\\\'");

    private MysqlExpression() {
    }

    /**
     * Takes an expression of the information schema over.
     * @param expression the expression with escapes
     * @return the expression as a statement would have it, without outer parentheses
     */
    static String of(String expression) {
        String plain = ESCAPED.matcher(expression)
            .replaceAll((escaped) -> Matcher.quoteReplacement(switch (escaped.group().length()) {
                case 4 -> escaped.group().endsWith("'") ? "''" : "\\\\";
                default -> "'";
            }));
        return OuterParentheses.strip(plain);
    }

}
