package dev.migrate.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.UUID;

/**
 * Reads values as applications do, by the class that they want.
 */
public enum StoredValues {

    /** Drivers that know the types of Java. */
    STANDARD,

    /** MySQL, where a UUID is its bytes. */
    MYSQL {

        @Override
        protected UUID uuid(ResultSet row) throws SQLException {
            String digits = new BigInteger(1, row.getBytes(1)).toString(16);
            return UUID.fromString(("0".repeat(32 - digits.length()) + digits)
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        }

    },

    /** SQLite, where dates and times are texts, to the millisecond. */
    SQLITE {

        @Override
        protected UUID uuid(ResultSet row) throws SQLException {
            return UUID.fromString(row.getString(1));
        }

        @Override
        protected Object moment(ResultSet row, Class<?> type) throws SQLException {
            if (type == LocalDate.class) {
                return row.getDate(1).toLocalDate();
            }
            if (type == LocalTime.class) {
                return new Timestamp(row.getTime(1).getTime()).toLocalDateTime().toLocalTime();
            }
            if (type == LocalDateTime.class) {
                return row.getTimestamp(1).toLocalDateTime();
            }
            if (type == OffsetTime.class) {
                return OffsetTime.parse(row.getString(1));
            }
            Timestamp utc = row.getTimestamp(1, Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC)));
            return utc.toInstant();
        }

        @Override
        public Object comparable(Object value) {
            Object comparable = super.comparable(value);
            if (comparable instanceof BigDecimal number) {
                // of a number with a fraction, or beyond 64 bits, 15 digits are kept:
                // https://sqlite.org/datatype3.html#type_affinity
                boolean whole = number.scale() <= 0 && number.toBigInteger().bitLength() < Long.SIZE;
                return whole ? number : new BigDecimal(String.valueOf(number.doubleValue())).stripTrailingZeros();
            }
            return (comparable instanceof LocalTime || comparable instanceof LocalDateTime
                    || comparable instanceof Instant)
                            ? ((Temporal) comparable).with(ChronoField.MILLI_OF_SECOND,
                                    ((Temporal) comparable).get(ChronoField.MILLI_OF_SECOND))
                            : comparable;
        }

    };

    /**
     * Reads the first column of a row.
     * @param row the row
     * @param type the class that is wanted
     * @return the value, as {@link #comparable(Object)} has it
     * @throws SQLException if the driver refuses
     */
    public final Object read(ResultSet row, Class<?> type) throws SQLException {
        if (type == byte[].class) {
            return row.getBytes(1);
        }
        if (type == UUID.class) {
            return uuid(row);
        }
        if (type == Boolean.class) {
            return row.getBoolean(1);
        }
        if (type == Double.class || type == Float.class) {
            return row.getDouble(1);
        }
        if (Number.class.isAssignableFrom(type)) {
            return row.getBigDecimal(1).stripTrailingZeros();
        }
        return Temporal.class.isAssignableFrom(type) ? moment(row, type) : row.getString(1);
    }

    protected UUID uuid(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    protected Object moment(ResultSet row, Class<?> type) throws SQLException {
        // not every driver knows the others
        Class<?> known = (type == Instant.class || type == ZonedDateTime.class) ? OffsetDateTime.class : type;
        return comparable(row.getObject(1, known));
    }

    /**
     * A value in the form in which it is compared: a moment is the same moment whatever
     * its offset.
     * @param value the value that was inserted
     * @return the value that is to be read
     */
    public Object comparable(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (value instanceof ZonedDateTime moment) {
            return moment.toInstant();
        }
        if (value instanceof Float || value instanceof Double) {
            return ((Number) value).doubleValue();
        }
        if (value instanceof Number) {
            return new BigDecimal(value.toString()).stripTrailingZeros();
        }
        return (value instanceof Enum || value instanceof Character) ? value.toString() : value;
    }

}
