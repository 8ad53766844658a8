package dev.migrate.dialect.sqlserver;

import java.util.Locale;

import dev.migrate.dialect.OuterParentheses;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

/**
 * The default of a column. SQL Server has no {@code true} and {@code false}, and keeps
 * every default between parentheses, numbers between two pairs.
 */
final class SqlserverDefault {

    private SqlserverDefault() {
    }

    /**
     * The default as SQL Server understands it.
     * @param type the type of the column
     * @param expression the default as our records have it
     * @return the default as a statement needs it
     */
    static String literal(ColumnType type, String expression) {
        if (!type.equals(Standard.of(Kind.BOOLEAN))) {
            return expression;
        }
        return switch (expression.toLowerCase(Locale.ROOT)) {
            case "true" -> "1";
            case "false" -> "0";
            default -> expression;
        };
    }

    /**
     * The default as our records have it.
     * @param type the type of the column
     * @param definition the default as the catalog has it
     * @return the default without parentheses
     */
    static String plain(ColumnType type, String definition) {
        String expression = OuterParentheses.strip(OuterParentheses.strip(definition));
        if (!type.equals(Standard.of(Kind.BOOLEAN))) {
            return expression;
        }
        return switch (expression) {
            case "1" -> "true";
            case "0" -> "false";
            default -> expression;
        };
    }

}
