package dev.migrate.model.application;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/**
 * A column of every Java type, with every way to say how it is kept.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Measurements {

    private Measurements() {
    }

    /** Numbers, truths and texts. */
    @Entity(name = "Plain")
    public static class Plain {

        @Id
        byte id;

        short aShort;

        Integer anInteger;

        long aLong;

        float aFloat;

        double aDouble;

        @Column(precision = 10)
        Double aRoundDouble;

        BigDecimal aDecimal;

        @Column(precision = 8)
        BigDecimal aRoundDecimal;

        @Column(precision = 30, scale = 30)
        BigDecimal aSmallDecimal;

        BigInteger aBigInteger;

        @Column(precision = 12)
        BigInteger aShorterInteger;

        boolean aBoolean;

        Boolean perhaps;

        @Convert(converter = YesNoConverter.class)
        Boolean yes;

        @Convert(converter = TrueFalseConverter.class)
        boolean aTruth;

        @Convert(converter = NumericBooleanConverter.class)
        boolean zeroOrOne;

        @Column(columnDefinition = "char(1) default 'N'")
        @Convert(converter = YesNoConverter.class)
        boolean no;

        char aChar;

        Character anotherChar;

        @Column(length = 40)
        char[] chars;

        @Column(length = 1)
        String oneLetter;

        @Column(length = 5000)
        String page;

        @Column(length = 66_000)
        String chapter;

        @Column(length = 1_000_000)
        String book;

        @Column(length = Length.LOB_DEFAULT)
        String lob;

        @Column(length = Length.LONG16)
        String long16;

        @Column(length = Length.LONG32)
        String long32;

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String longText;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String veryLongText;

        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 12)
        String fixed;

        @Nationalized
        @Column(length = 60)
        String national;

        @Nationalized
        @Lob
        String nationalLob;

        @Lob
        String aLob;

        @Lob
        char[] charLob;

        @Lob
        @Column(length = 1000)
        String aShortLob;

        Clob aClob;

        Blob aBlob;

        byte[] bytes;

        @Column(length = 16)
        byte[] fewBytes;

        @Column(length = 100_000)
        byte[] manyBytes;

        @Lob
        byte[] byteLob;

        @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
        byte[] veryManyBytes;

        @JdbcTypeCode(SqlTypes.BINARY)
        @Column(length = 32)
        byte[] hash;

        java.io.Serializable serializable;

        @JdbcTypeCode(SqlTypes.TINYINT)
        int tiny;

        @JdbcTypeCode(SqlTypes.SMALLINT)
        boolean small;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Column(length = 36)
        UUID uuidAsText;

        @JdbcTypeCode(SqlTypes.CHAR)
        UUID uuidAsChar;

        @JdbcTypeCode(SqlTypes.BINARY)
        UUID uuidAsBytes;

        UUID uuid;

        @JdbcTypeCode(SqlTypes.NUMERIC)
        @Column(precision = 9, scale = 2)
        double money;

        @JdbcTypeCode(SqlTypes.FLOAT)
        @Column(precision = 5)
        float shortFloat;

        InetAddress address;

        URL url;

        URI uri;

        Locale locale;

        Currency currency;

        Class<?> type;

        TimeZone zone;

        ZoneId zoneId;

        ZoneOffset zoneOffset;

        @GeneratedColumn("a_short + 1")
        Integer next;

    }

    /** Moments and spans. */
    @Entity(name = "Temporals")
    public static class Temporals {

        @Id
        UUID id;

        Date aDate;

        @Temporal(TemporalType.DATE)
        Date aDay;

        @Temporal(TemporalType.TIME)
        Date aTime;

        Calendar aCalendar;

        Timestamp aTimestamp;

        java.sql.Date sqlDate;

        java.sql.Time sqlTime;

        LocalDate localDate;

        LocalTime localTime;

        @Column(secondPrecision = 3)
        LocalTime millis;

        LocalDateTime localDateTime;

        @Column(secondPrecision = 0)
        LocalDateTime seconds;

        @Column(precision = 3)
        LocalDateTime byPrecision;

        Instant instant;

        @Column(secondPrecision = 3)
        Instant milliInstant;

        OffsetDateTime offsetDateTime;

        OffsetTime offsetTime;

        ZonedDateTime zonedDateTime;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "its_offset")
        OffsetDateTime inTwoColumns;

        @TimeZoneStorage(TimeZoneStorageType.NATIVE)
        @Column(name = "natively")
        OffsetDateTime natively;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
        ZonedDateTime utc;

        @TimeZoneStorage(TimeZoneStorageType.AUTO)
        ZonedDateTime auto;

        Duration duration;

        @JdbcTypeCode(SqlTypes.BIGINT)
        Duration nanos;

        Year aYear;

        DayOfWeek weekday;

        @Enumerated(EnumType.STRING)
        DayOfWeek weekdayName;

        @Enumerated(EnumType.STRING)
        @Column(length = 3, columnDefinition = "varchar(12)")
        DayOfWeek weekdayText;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Column(nullable = false)
        @ColumnDefault("'MONDAY'")
        DayOfWeek weekdayVarchar;

        Grade grade;

        @Enumerated(EnumType.STRING)
        Letter letter;

    }

    /** Is kept as a number of its own choice. */
    public enum Grade {

        GOOD(10), BAD(20);

        @EnumeratedValue
        final int code;

        Grade(int code) {
            this.code = code;
        }

    }

    /** Is kept as a text of its own choice. */
    public enum Letter {

        ALPHA("a"), BETA("b'c");

        @EnumeratedValue
        final String code;

        Letter(String code) {
            this.code = code;
        }

    }

    /** Documents and arrays. */
    @Entity(name = "Documents")
    public static class Documents {

        @Id
        int id;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> map;

        @JdbcTypeCode(SqlTypes.JSON)
        List<String> list;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(nullable = false)
        String raw;

        String[] texts;

        int[] numbers;

        List<UUID> uuids;

        @Enumerated(EnumType.STRING)
        Set<Letter> letters;

        Set<DayOfWeek> weekdays;

        @Enumerated(EnumType.STRING)
        DayOfWeek[] days;

        List<LocalDate> dates;

        @Column(length = 20)
        List<BigDecimal> amounts;

        double[] doubles;

        boolean[] booleans;

    }

    /**
     * Documents of which Hibernate knows what is in them, which is not on all databases.
     */
    @Entity(name = "Aggregate")
    public static class Aggregate {

        @Id
        int id;

        @JdbcTypeCode(SqlTypes.JSON)
        Part part;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(nullable = false)
        Inner inside;

    }

    /** Is kept within a document. */
    @Embeddable
    public static class Part {

        @Column(nullable = false)
        String name;

        int number;

        @Enumerated(EnumType.STRING)
        DayOfWeek day;

        BigDecimal amount;

        LocalDateTime moment;

        Inner inside;

    }

    /** Is kept within a part. */
    @Embeddable
    public static class Inner {

        boolean flag;

        Double ratio;

    }

}
