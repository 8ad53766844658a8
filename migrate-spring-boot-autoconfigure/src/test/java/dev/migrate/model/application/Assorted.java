package dev.migrate.model.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.CharacterArrayJavaType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.hibernate.usertype.UserType;

/**
 * Columns of every type code, length and way to convert.
 */
@SuppressWarnings({ "deprecation", "removal" })
public final class Assorted {

    private Assorted() {
    }

    /** Codes of numbers, texts and bytes. */
    @Entity(name = "Codes")
    public static class Codes {

        @Id
        BigInteger id;

        @JdbcTypeCode(SqlTypes.BIT)
        boolean aBit;

        @JdbcTypeCode(SqlTypes.BOOLEAN)
        Boolean asBool;

        @JdbcTypeCode(SqlTypes.TINYINT)
        byte asTiny;

        @JdbcTypeCode(SqlTypes.INTEGER)
        short aShort;

        @JdbcTypeCode(SqlTypes.BIGINT)
        int aBig;

        @JdbcTypeCode(SqlTypes.INTEGER)
        long aSmall;

        @JdbcTypeCode(SqlTypes.FLOAT)
        double aFloat;

        @JdbcTypeCode(SqlTypes.REAL)
        float asReal;

        @JdbcTypeCode(SqlTypes.DOUBLE)
        float aDouble;

        @JdbcTypeCode(SqlTypes.DECIMAL)
        @Column(precision = 9, scale = 3)
        BigDecimal asDec;

        @JdbcTypeCode(SqlTypes.NUMERIC)
        @Column(precision = 9)
        double asNum;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Column(length = 50)
        BigDecimal decimalText;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Integer integerText;

        @JdbcTypeCode(SqlTypes.CHAR)
        boolean charTruth;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        Boolean textTruth;

        @JdbcTypeCode(SqlTypes.NVARCHAR)
        @Column(length = 44)
        String asNvarchar;

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String aLongText;

        @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
        String nlongText;

        @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
        String nlongText32;

        @JdbcTypeCode(SqlTypes.CLOB)
        String asClob;

        @JdbcTypeCode(SqlTypes.NCLOB)
        String asNclob;

        @JdbcTypeCode(SqlTypes.BINARY)
        byte[] asBinary;

        @JdbcTypeCode(SqlTypes.VARBINARY)
        @Column(length = 77)
        byte[] asVarbinary;

        @JdbcTypeCode(SqlTypes.LONGVARBINARY)
        byte[] asLongvarbinary;

        @JdbcTypeCode(SqlTypes.BLOB)
        byte[] asBlob;

        @JdbcTypeCode(SqlTypes.UUID)
        UUID asUuid;

        @JdbcTypeCode(SqlTypes.CHAR)
        UUID charUuid;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        UUID textUuid;

        @JdbcTypeCode(SqlTypes.BINARY)
        UUID binaryUuid;

        @JdbcTypeCode(SqlTypes.VARBINARY)
        UUID varbinaryUuid;

        @JdbcType(CharJdbcType.class)
        @Column(length = 3)
        Currency currency;

        @JdbcType(LongVarcharJdbcType.class)
        Locale locale;

        @JdbcType(VarbinaryJdbcType.class)
        @Column(length = 12)
        UUID cut;

    }

    /** Lengths at which a database takes another type. */
    @Entity(name = "Lengths")
    public static class Lengths {

        @Id
        long id;

        @Column(length = 254)
        String s254;

        @Column(length = 256)
        String s256;

        @Column(length = 4_000)
        String s4000;

        @Column(length = 16_384)
        String s16384;

        @Column(length = 32_600)
        String s32600;

        @Column(length = 65_535)
        String s65535;

        @Column(length = 65_536)
        String s65536;

        @Column(length = 16_777_216)
        String s16777216;

        @Column(length = 1_073_741_824)
        String s1073741824;

        @Column(length = Integer.MAX_VALUE)
        String sMax;

        @Column(length = 1)
        byte[] b1;

        @Column(length = 255)
        byte[] b255;

        @Column(length = 65_536)
        byte[] b65536;

        @Column(length = 16_777_216)
        byte[] b16777216;

        @Column(length = Integer.MAX_VALUE)
        byte[] bMax;

        @Lob
        @Column(length = 100)
        byte[] lob100;

        @Lob
        @Column(length = 70_000)
        byte[] lob70000;

        @Lob
        @Column(length = Integer.MAX_VALUE)
        byte[] lobMax;

        @Lob
        @Column(length = 70_000)
        String text70000;

        @Lob
        @Column(length = Integer.MAX_VALUE)
        String textMax;

        @Lob
        Clob clob;

        @Lob
        Blob blob;

        @Nationalized
        NClob nclob;

        @Lob
        Serializable object;

        @Column(length = 100)
        Serializable small;

        @Nationalized
        @Column(length = 70_000)
        String national70000;

        @Nationalized
        @Column(length = 8)
        char[] nationalLetters;

        @Column(precision = 1)
        BigDecimal p1;

        @Column(precision = 38, scale = 0)
        BigDecimal p38;

        @Column(precision = 38, scale = 30)
        BigDecimal p38s30;

        @Column(scale = 0)
        BigDecimal s0;

        @Column(scale = 5)
        BigDecimal s5;

        @Column(precision = 7)
        float f24;

        @Column(precision = 7)
        double d24;

        @Column(precision = 5)
        int i5;

        @Column(precision = 19, scale = 0)
        Long l19;

    }

    /** Lengths of which a row has few. */
    @Entity(name = "LongerLengths")
    public static class LongerLengths {

        @Id
        long id;

        @Column(length = 4_001)
        String s4001;

        @Column(length = 8_001)
        String s8001;

    }

    /** More than many databases tell apart. */
    @Entity(name = "Nanoseconds")
    public static class Nanoseconds {

        @Id
        long id;

        @FractionalSeconds(9)
        LocalDateTime at;

        @Column(secondPrecision = 9)
        Instant moment;

        @FractionalSeconds(7)
        LocalTime time7;

    }

    /** Times. */
    @Entity(name = "Times")
    public static class Times {

        @Id
        Instant id;

        @Column(secondPrecision = 0)
        Instant i0;

        @Column(secondPrecision = 3)
        Instant i3;

        @FractionalSeconds(0)
        LocalDateTime l0;

        @Column(precision = 3)
        LocalDateTime l3;

        @Column(secondPrecision = 0)
        LocalTime t0;

        @FractionalSeconds(3)
        LocalTime t3;

        @TimeZoneStorage(TimeZoneStorageType.NATIVE)
        ZonedDateTime zNative;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
        ZonedDateTime zNormalize;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
        ZonedDateTime zUtc;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        ZonedDateTime zColumn;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "zone_of_it", columnDefinition = "smallint")
        OffsetDateTime zNamedColumn;

        @TimeZoneStorage(TimeZoneStorageType.AUTO)
        OffsetDateTime zAuto;

        @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
        OffsetDateTime zDefault;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetTime tColumn;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
        OffsetTime tNormalize;

        @JdbcTypeCode(SqlTypes.TIMESTAMP)
        Instant asTimestamp;

        @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
        Instant asUtc;

        @JdbcTypeCode(SqlTypes.BIGINT)
        Duration asBigint;

        @JdbcTypeCode(SqlTypes.NUMERIC)
        Duration asNumeric;

        @Column(precision = 12, scale = 3)
        Duration shorter;

        @JdbcTypeCode(SqlTypes.DATE)
        LocalDateTime asDate;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        LocalDate asText;

        @JdbcTypeCode(SqlTypes.LOCAL_DATE)
        LocalDate localDate;

        @JdbcTypeCode(SqlTypes.LOCAL_TIME)
        LocalTime localTime;

        @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime localDateTime;

        @JdbcTypeCode(SqlTypes.SMALLINT)
        Year asSmallint;

        Year aYear;

        ZoneId aZone;

        java.sql.Date sqlDate;

        java.sql.Time sqlTime;

        java.sql.Timestamp sqlTimestamp;

    }

    /** Converted, or of the application's own types. */
    @Entity(name = "Converted")
    public static class Converted {

        @Id
        @Column(length = 30)
        String id;

        Code automatic;

        @Convert(disableConversion = true)
        Level unconverted;

        @Convert(converter = LevelConverter.class)
        Level converted;

        @Convert(converter = LevelConverter.class)
        @Column(length = 5, nullable = false)
        Level shorter;

        @Type2
        String unused;

        @org.hibernate.annotations.Type(BitSetType.class)
        BitSet bits;

        @org.hibernate.annotations.Type(BitSetType.class)
        @Column(length = 2000, nullable = false)
        BitSet manyBits;

        @JavaType(CharacterArrayJavaType.class)
        Character[] letters;

        @Embedded
        Temperature temperature;

        @Enumerated(EnumType.ORDINAL)
        Level asOrdinal;

        @Enumerated(EnumType.STRING)
        @Column(length = 3)
        Level shortName;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 8)
        Level fixed;

        @JdbcTypeCode(SqlTypes.TINYINT)
        Level asTiny;

        @JdbcTypeCode(SqlTypes.INTEGER)
        Level asInteger;

        Set<Level> several = new HashSet<>();

        List<UUID> uuids;

        @Array(length = 4)
        Integer[] four;

        @Array(length = 100)
        @Column(length = 20)
        String[] hundred;

        boolean[] truths;

        List<LocalDate> days;

        List<BigDecimal> amounts;

        @Column(precision = 8, scale = 2)
        BigDecimal[] shortAmounts;

        Class<?> aClass;

        URL url;

        InetAddress address;

    }

    /** Nothing to Hibernate. */
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    public @interface Type2 {

    }

    /** Converted as a part. */
    @Embeddable
    public static class Temperature {

        @Convert(converter = LevelConverter.class)
        Level heat;

        Code sensor;

    }

    /** A code. */
    public record Code(String text) implements Serializable {

    }

    /** A level. */
    public enum Level {

        LOW, MIDDLE, HIGH

    }

    /** Applied to all codes. */
    @Converter(autoApply = true)
    public static class CodeConverter implements AttributeConverter<Code, String> {

        @Override
        public String convertToDatabaseColumn(Code code) {
            return (code != null) ? code.text() : null;
        }

        @Override
        public Code convertToEntityAttribute(String text) {
            return (text != null) ? new Code(text) : null;
        }

    }

    /** A level as a letter. */
    @Converter
    public static class LevelConverter implements AttributeConverter<Level, Character> {

        @Override
        public Character convertToDatabaseColumn(Level level) {
            return (level != null) ? level.name().charAt(0) : null;
        }

        @Override
        public Level convertToEntityAttribute(Character letter) {
            return null;
        }

    }

    /** Bits as text. */
    public static class BitSetType implements UserType<BitSet> {

        @Override
        public int getSqlType() {
            return Types.VARCHAR;
        }

        @Override
        public Class<BitSet> returnedClass() {
            return BitSet.class;
        }

        @Override
        public boolean equals(BitSet one, BitSet other) {
            return Objects.equals(one, other);
        }

        @Override
        public int hashCode(BitSet bits) {
            return bits.hashCode();
        }

        @Override
        public BitSet nullSafeGet(ResultSet rows, int position, WrapperOptions options) throws SQLException {
            return null;
        }

        @Override
        public void nullSafeSet(PreparedStatement statement, BitSet value, int index, WrapperOptions options)
                throws SQLException {
            statement.setNull(index, Types.VARCHAR);
        }

        @Override
        public BitSet deepCopy(BitSet value) {
            return value;
        }

        @Override
        public boolean isMutable() {
            return true;
        }

    }

}
