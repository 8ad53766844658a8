package dev.migrate.dialect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Values as SQL writes them (SQL:2016 part 2, section 5.3).
 */
public class Literals {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSSSS");

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSSSS");

    /**
     * A value as a literal.
     * @param value a {@link String}, {@link Character}, {@link Enum} (by its name),
     * number, {@link Boolean}, {@code byte[]}, {@link UUID}, value of {@code java.time},
     * or {@code null}
     * @return the literal
     * @throws IllegalArgumentException if the value is of another type
     */
    public final String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String || value instanceof Character) {
            return text(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return text(constant.name());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? value.toString() : notFinite(number);
        }
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof Boolean truth) {
            return truth(truth);
        }
        if (value instanceof byte[] bytes) {
            return binary(HexFormat.of().formatHex(bytes));
        }
        if (value instanceof UUID uuid) {
            return uuid(uuid);
        }
        return moment(value);
    }

    private String moment(Object value) {
        if (value instanceof LocalDate date) {
            return typed("date", date.toString());
        }
        if (value instanceof LocalTime time) {
            return typed("time", shortened(TIME.format(time)));
        }
        if (value instanceof LocalDateTime dateTime) {
            return typed("timestamp", shortened(DATE_TIME.format(dateTime)));
        }
        if (value instanceof Instant instant) {
            return instant(instant.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof OffsetDateTime dateTime) {
            return instant(dateTime);
        }
        if (value instanceof ZonedDateTime dateTime) {
            return instant(dateTime.toOffsetDateTime());
        }
        if (value instanceof OffsetTime time) {
            return typed("time with time zone", shortened(TIME.format(time)) + offset(time.getOffset()));
        }
        throw new IllegalArgumentException(
                "A value of type %s cannot be written as SQL: %s. Use a text, number, boolean, byte[], UUID, enum or a type of java.time"
                    .formatted(value.getClass().getName(), value));
    }

    /**
     * A text.
     * @param text the text
     * @return the literal
     */
    protected String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /**
     * A truth value.
     * @param truth the value
     * @return the literal
     */
    protected String truth(boolean truth) {
        return String.valueOf(truth);
    }

    /**
     * Bytes.
     * @param hexadecimal two digits for each byte
     * @return the literal
     */
    protected String binary(String hexadecimal) {
        return "X'" + hexadecimal + "'";
    }

    /**
     * What is no number at all, or one beyond all others.
     * @param number {@link Double#NaN} or an infinity
     * @return the literal
     * @throws IllegalArgumentException if the database does not have it
     */
    protected String notFinite(double number) {
        throw new IllegalArgumentException("There is no literal for the number " + number);
    }

    /**
     * A universally unique identifier.
     * @param uuid the identifier
     * @return the literal
     */
    protected String uuid(UUID uuid) {
        return text(uuid.toString());
    }

    /**
     * A date or time of day.
     * @param type the type in the words of the SQL standard
     * @param text the value
     * @return the literal
     */
    protected String typed(String type, String text) {
        return type + " '" + text + "'";
    }

    /**
     * A moment that is the same all over the world.
     * @param moment the moment
     * @return the literal
     */
    protected String instant(OffsetDateTime moment) {
        return typed("timestamp with time zone", dateTime(moment.toLocalDateTime()) + offset(moment.getOffset()));
    }

    /**
     * A date and time of day.
     * @param dateTime date and time
     * @return for instance {@code 2026-11-20 21:45:00}
     */
    protected final String dateTime(LocalDateTime dateTime) {
        return shortened(DATE_TIME.format(dateTime));
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    // no more than a database may take
    private static String shortened(String time) {
        String withoutZeros = time.replaceFirst("0+$", "");
        return withoutZeros.endsWith(".") ? withoutZeros.substring(0, withoutZeros.length() - 1) : withoutZeros;
    }

}
