package dev.migrate.dialect.mariadb;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import dev.migrate.dialect.Literals;

/**
 * Values as MariaDB and MySQL write them:
 * <a href="https://mariadb.com/kb/en/literals/">Literals</a>.
 */
public class MariadbLiterals extends Literals {

    @Override
    protected String text(String text) {
        return quoted(text);
    }

    /**
     * A text as a literal. A backslash is doubled too, as it is special unless the server
     * runs with {@code NO_BACKSLASH_ESCAPES}
     * (<a href="https://mariadb.com/kb/en/string-literals/">String literals</a>).
     * @param text the text
     * @return the text between quotes
     */
    public static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    // A column that holds a moment takes and gives it in the time zone of the session.
    @Override
    protected String instant(OffsetDateTime moment) {
        return "convert_tz(timestamp '%s', '+00:00', @@session.time_zone)"
            .formatted(dateTime(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()));
    }

}
