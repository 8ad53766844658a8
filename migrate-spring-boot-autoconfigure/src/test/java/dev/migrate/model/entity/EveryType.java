package dev.migrate.model.entity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.TableGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.SqlTypes;

/**
 * A column of every type, numbered from a table.
 */
@Entity
@SoftDelete
public class EveryType {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    @TableGenerator(name = "numbers", table = "number_generator")
    Long id;

    boolean aBoolean;

    Boolean anObjectBoolean;

    byte aByte;

    short aShort;

    int anInt;

    long aLong;

    float aFloat;

    double aDouble;

    char aChar;

    BigDecimal aBigDecimal;

    @Column(precision = 20, scale = 5)
    BigDecimal aPreciseBigDecimal;

    BigInteger aBigInteger;

    String aString;

    @Column(length = 40_000)
    String aLongString;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String aText;

    @Nationalized
    String aNationalString;

    @Lob
    String aClob;

    byte[] bytes;

    @Column(length = 16)
    byte[] sixteenBytes;

    @Lob
    byte[] aBlob;

    UUID aUuid;

    LocalDate aDate;

    LocalTime aTime;

    LocalDateTime aTimestamp;

    @Column(secondPrecision = 3)
    LocalDateTime aShortTimestamp;

    Instant anInstant;

    OffsetDateTime anOffsetDateTime;

    ZonedDateTime aZonedDateTime;

    Duration aDuration;

    Year aYear;

    Currency aCurrency;

    Locale aLocale;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> aMap;

    @Column(columnDefinition = "varchar(30) default 'it''s, (null)'")
    String defined;

}
