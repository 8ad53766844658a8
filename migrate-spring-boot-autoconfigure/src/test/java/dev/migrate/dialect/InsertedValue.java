package dev.migrate.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.migrate.schema.ColumnType;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.bool;
import static dev.migrate.ColumnTypes.character;
import static dev.migrate.ColumnTypes.date;
import static dev.migrate.ColumnTypes.doublePrecision;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.numeric;
import static dev.migrate.ColumnTypes.real;
import static dev.migrate.ColumnTypes.smallint;
import static dev.migrate.ColumnTypes.text;
import static dev.migrate.ColumnTypes.time;
import static dev.migrate.ColumnTypes.timeTz;
import static dev.migrate.ColumnTypes.timestamp;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.uuid;
import static dev.migrate.ColumnTypes.varbinary;
import static dev.migrate.ColumnTypes.varchar;

/**
 * A value of one of the types that rows may have, and a column for it.
 *
 * @param type the type of the column
 * @param value the value
 */
public record InsertedValue(ColumnType type, Object value) {

    /**
     * Values of every type, those among them that are easily spoiled.
     * @return the values
     */
    public static List<InsertedValue> all() {
        List<InsertedValue> values = new ArrayList<>();
        for (String text : List.of("plain", "", "it's ''quoted''", "back\\slash \\' \\\\ \\n",
                "two\nlines\r\nand\ta tab", "\"double\" `back` [square] {d '2026-01-01'}",
                "? ?? :name $1 ${placeholder} #{expression} %s %", "-- no comment /* nor this */ ; # nor that",
                "Grüße, привет, 你好, \uD83D\uDC1F", "null", "0x41", " spaces ")) {
            values.add(new InsertedValue(varchar(100), text));
        }
        values.add(new InsertedValue(text(), "it's a long \\ text: " + "äöü\uD83D\uDC1F\n".repeat(10_000)));
        values.add(new InsertedValue(character(1), '\''));
        values.add(new InsertedValue(varchar(20), DayOfWeek.FRIDAY));
        values.add(new InsertedValue(bool(), true));
        values.add(new InsertedValue(bool(), false));
        values.add(new InsertedValue(smallint(), Byte.MIN_VALUE));
        values.add(new InsertedValue(smallint(), Short.MIN_VALUE));
        values.add(new InsertedValue(integer(), Integer.MIN_VALUE));
        values.add(new InsertedValue(bigint(), Long.MIN_VALUE));
        values.add(new InsertedValue(bigint(), Long.MAX_VALUE));
        values.add(new InsertedValue(numeric(30, 0), new BigInteger("123456789012345678901234567890")));
        values.add(new InsertedValue(numeric(30, 10), new BigDecimal("-12345678901234567890.0123456789")));
        values.add(new InsertedValue(numeric(30, 10), new BigDecimal("1E+3")));
        values.add(new InsertedValue(numeric(30, 10), new BigDecimal("1E-10")));
        values.add(new InsertedValue(real(), 1.5f));
        for (double number : new double[] { 0.1, -1.0E-300, 1.7976931348623157E308, 1.0E21, Double.NaN,
                Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY }) {
            values.add(new InsertedValue(doublePrecision(), number));
        }
        values.add(new InsertedValue(varbinary(300), new byte[0]));
        values.add(new InsertedValue(varbinary(300), bytes()));
        values.add(new InsertedValue(varbinary(300), "it's \\ text".getBytes(StandardCharsets.UTF_8)));
        values.add(new InsertedValue(uuid(), UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e")));
        values.add(new InsertedValue(date(), LocalDate.of(1900, 3, 1)));
        values.add(new InsertedValue(date(), LocalDate.of(9999, 12, 31)));
        values.add(new InsertedValue(time(6), LocalTime.MIDNIGHT));
        values.add(new InsertedValue(time(6), LocalTime.parse("23:59:59.123456")));
        values.add(new InsertedValue(timestamp(6), LocalDateTime.parse("2026-03-29T02:30:00.123456")));
        values.add(new InsertedValue(timestamp(6), LocalDateTime.parse("1969-12-31T23:59:59")));
        values.add(new InsertedValue(timestampTz(6), Instant.parse("2026-10-25T00:30:00.123456Z")));
        values.add(new InsertedValue(timestampTz(6), OffsetDateTime.parse("2026-10-25T02:30:00+05:45")));
        values.add(new InsertedValue(timestampTz(6), ZonedDateTime.parse("2026-10-25T02:30:00+01:00[Europe/Berlin]")));
        values.add(new InsertedValue(timeTz(6), OffsetTime.parse("21:45:00.123456+02:00")));
        values.add(new InsertedValue(timeTz(6), OffsetTime.parse("21:45:00Z")));
        return values;
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[256];
        IntStream.range(0, bytes.length).forEach((i) -> bytes[i] = (byte) i);
        return bytes;
    }

    @Override
    public String toString() {
        String text = (this.value instanceof byte[] bytes) ? bytes.length + " bytes" : String.valueOf(this.value);
        return "%s for %s: %s".formatted(this.value.getClass().getSimpleName(), this.type,
                text.substring(0, Math.min(text.length(), 40)));
    }

}
