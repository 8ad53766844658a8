package dev.migrate.dialect.sqlite;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import dev.migrate.dialect.Literals;

/**
 * Values as SQLite writes them, which has no types for dates and times: they are texts
 * that its <a href="https://sqlite.org/lang_datefunc.html">functions</a> understand, and
 * as the JDBC driver reads them, which takes exactly three digits for milliseconds.
 */
final class SqliteLiterals extends Literals {

    private static final int DIGITS = 3;

    @Override
    protected String typed(String type, String text) {
        return text(switch (type) {
            case "date" -> text + " 00:00:00.000";
            case "time" -> "1970-01-01 " + inMilliseconds(text);
            case "timestamp" -> inMilliseconds(text);
            default -> text;
        });
    }

    // a number that is too large becomes infinite; what is no number becomes null
    @Override
    protected String notFinite(double number) {
        return Double.isNaN(number) ? super.notFinite(number) : (number > 0) ? "9e999" : "-9e999";
    }

    @Override
    protected String instant(OffsetDateTime moment) {
        return typed("timestamp", dateTime(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()));
    }

    private static String inMilliseconds(String dateTime) {
        int point = dateTime.indexOf('.');
        String fraction = (point >= 0) ? dateTime.substring(point + 1) : "";
        return ((point >= 0) ? dateTime.substring(0, point) : dateTime) + "."
                + (fraction + "0".repeat(DIGITS)).substring(0, DIGITS);
    }

}
