package dev.migrate.dialect.db2;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import dev.migrate.dialect.Literals;

/**
 * Values as Db2 writes them:
 * <a href= "https://www.ibm.com/docs/en/db2/11.5?topic=elements-constants">Constants</a>.
 * There are no time zones, so that a moment is in UTC.
 */
final class Db2Literals extends Literals {

    @Override
    protected String binary(String hexadecimal) {
        return "BX'" + hexadecimal + "'";
    }

    @Override
    protected String uuid(UUID uuid) {
        return binary(uuid.toString().replace("-", ""));
    }

    @Override
    protected String instant(OffsetDateTime moment) {
        return typed("timestamp", dateTime(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()));
    }

    @Override
    protected String typed(String type, String text) {
        if (type.equals("time with time zone")) {
            throw new IllegalArgumentException(
                    "There is no literal for a time of day with an offset, such as " + text + ". Use a LocalTime");
        }
        return super.typed(type, text);
    }

}
