package dev.migrate.dialect.sqlserver;

import java.util.regex.Pattern;

import dev.migrate.dialect.Literals;

/**
 * Values as SQL Server writes them: <a href=
 * "https://learn.microsoft.com/sql/t-sql/data-types/constants-transact-sql">Constants</a>.
 * The texts of dates that are cast mean the same in every language of a session.
 */
final class SqlserverLiterals extends Literals {

    // more is an error, not rounded
    private static final Pattern BEYOND_SEVEN_DIGITS = Pattern.compile("(\\.\\d{7})\\d+");

    /**
     * A text as a literal. Without the {@code N}, what the code page of the database does
     * not have would become question marks.
     * @param text the text
     * @return the literal
     */
    @Override
    protected String text(String text) {
        return "N" + SqlserverBatch.text(text);
    }

    @Override
    protected String truth(boolean truth) {
        return truth ? "1" : "0";
    }

    @Override
    protected String binary(String hexadecimal) {
        return "0x" + hexadecimal;
    }

    @Override
    protected String typed(String type, String text) {
        String value = BEYOND_SEVEN_DIGITS.matcher(text).replaceFirst("$1");
        return switch (type) {
            case "timestamp" -> cast(value, "datetime2");
            case "timestamp with time zone" -> cast(value, "datetimeoffset");
            // there is no time of day with a time zone, and so it comes with a date
            case "time with time zone" -> cast("1970-01-01 " + value, "datetimeoffset");
            default -> cast(value, type);
        };
    }

    private static String cast(String value, String type) {
        return "cast('" + value + "' as " + type + ")";
    }

}
