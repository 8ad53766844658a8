package dev.migrate;

import java.util.List;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

/**
 * The types of columns, to be imported statically. Each database renders them in its own
 * words.
 */
public final class ColumnTypes {

    private ColumnTypes() {
    }

    public static ColumnType bool() {
        return Standard.of(Kind.BOOLEAN);
    }

    public static ColumnType tinyint() {
        return Standard.of(Kind.TINYINT);
    }

    public static ColumnType smallint() {
        return Standard.of(Kind.SMALLINT);
    }

    public static ColumnType integer() {
        return Standard.of(Kind.INTEGER);
    }

    public static ColumnType bigint() {
        return Standard.of(Kind.BIGINT);
    }

    /**
     * A floating point number of single precision.
     * @return the type
     */
    public static ColumnType real() {
        return Standard.of(Kind.REAL);
    }

    /**
     * A floating point number of double precision.
     * @return the type
     */
    public static ColumnType doublePrecision() {
        return Standard.of(Kind.DOUBLE);
    }

    /**
     * An exact number, of the precision and scale that the database chooses.
     * @return the type
     */
    public static ColumnType numeric() {
        return Standard.of(Kind.NUMERIC);
    }

    /**
     * An exact number, of the scale that the database chooses, usually 0.
     * @param precision how many digits it has
     * @return the type
     */
    public static ColumnType numeric(int precision) {
        return Standard.of(Kind.NUMERIC, precision);
    }

    /**
     * An exact number.
     * @param precision how many digits it has
     * @param scale how many of them stand behind the decimal point
     * @return the type
     */
    public static ColumnType numeric(int precision, int scale) {
        return Standard.of(Kind.NUMERIC, precision, scale);
    }

    /**
     * A text of the fixed length that the database chooses, usually 1.
     * @return the type
     */
    public static ColumnType character() {
        return Standard.of(Kind.CHAR);
    }

    /**
     * A text of fixed length, filled up with blanks.
     * @param length how many characters it has
     * @return the type
     */
    public static ColumnType character(int length) {
        return Standard.of(Kind.CHAR, length);
    }

    /**
     * A text of the greatest length that the database chooses, if it sets a limit at all.
     * @return the type
     */
    public static ColumnType varchar() {
        return Standard.of(Kind.VARCHAR);
    }

    /**
     * A text.
     * @param length how many characters it has at most
     * @return the type
     */
    public static ColumnType varchar(int length) {
        return Standard.of(Kind.VARCHAR, length);
    }

    /**
     * A text without a limit to its length.
     * @return the type
     */
    public static ColumnType text() {
        return Standard.of(Kind.TEXT);
    }

    /**
     * A text kept as a large object, which is what Hibernate makes of a {@code @Lob} text
     * ({@code oid} on PostgreSQL).
     * @return the type
     */
    public static ColumnType clob() {
        return Standard.of(Kind.CLOB);
    }

    /**
     * Bytes of the fixed number that the database chooses.
     * @return the type
     */
    public static ColumnType binary() {
        return Standard.of(Kind.BINARY);
    }

    /**
     * Bytes of fixed number.
     * @param length how many
     * @return the type
     */
    public static ColumnType binary(int length) {
        return Standard.of(Kind.BINARY, length);
    }

    /**
     * Bytes of the greatest number that the database chooses, if it sets a limit at all.
     * @return the type
     */
    public static ColumnType varbinary() {
        return Standard.of(Kind.VARBINARY);
    }

    /**
     * Bytes.
     * @param length how many there are at most
     * @return the type
     */
    public static ColumnType varbinary(int length) {
        return Standard.of(Kind.VARBINARY, length);
    }

    /**
     * Bytes kept as a large object, which is what Hibernate makes of {@code @Lob} bytes
     * ({@code oid} on PostgreSQL).
     * @return the type
     */
    public static ColumnType blob() {
        return Standard.of(Kind.BLOB);
    }

    public static ColumnType date() {
        return Standard.of(Kind.DATE);
    }

    /**
     * A time of day, of the precision that the database chooses.
     * @return the type
     */
    public static ColumnType time() {
        return Standard.of(Kind.TIME);
    }

    /**
     * A time of day.
     * @param precision how many digits the fraction of a second has
     * @return the type
     */
    public static ColumnType time(int precision) {
        return Standard.of(Kind.TIME, precision);
    }

    /**
     * A time of day with an offset from UTC, of the precision that the database chooses.
     * @return the type
     */
    public static ColumnType timeTz() {
        return Standard.of(Kind.TIME_TZ);
    }

    /**
     * A time of day with an offset from UTC.
     * @param precision how many digits the fraction of a second has
     * @return the type
     */
    public static ColumnType timeTz(int precision) {
        return Standard.of(Kind.TIME_TZ, precision);
    }

    /**
     * A date and time of day, in no time zone, of the precision that the database
     * chooses.
     * @return the type
     */
    public static ColumnType timestamp() {
        return Standard.of(Kind.TIMESTAMP);
    }

    /**
     * A date and time of day, in no time zone.
     * @param precision how many digits the fraction of a second has
     * @return the type
     */
    public static ColumnType timestamp(int precision) {
        return Standard.of(Kind.TIMESTAMP, precision);
    }

    /**
     * A moment: a date and time of day with a time zone, of the precision that the
     * database chooses.
     * @return the type
     */
    public static ColumnType timestampTz() {
        return Standard.of(Kind.TIMESTAMP_TZ);
    }

    /**
     * A moment: a date and time of day with a time zone.
     * @param precision how many digits the fraction of a second has
     * @return the type
     */
    public static ColumnType timestampTz(int precision) {
        return Standard.of(Kind.TIMESTAMP_TZ, precision);
    }

    public static ColumnType uuid() {
        return Standard.of(Kind.UUID);
    }

    /**
     * JSON, in the form that the database can search best ({@code jsonb} on PostgreSQL).
     * @return the type
     */
    public static ColumnType json() {
        return Standard.of(Kind.JSON);
    }

    public static ColumnType xml() {
        return Standard.of(Kind.XML);
    }

    /**
     * One of a fixed list of texts: a native enumeration where a column definition can
     * hold one, otherwise a text with a check constraint.
     * @param values the texts
     * @return the type
     */
    public static ColumnType enumeration(String... values) {
        return new ColumnType.Enumeration(List.of(values));
    }

    /**
     * One of a fixed list of texts, with the length that the column has where it is a
     * text with a check constraint.
     * @param length how many characters the text has at most
     * @param values the texts
     * @return the type
     */
    public static ColumnType enumeration(int length, String... values) {
        return new ColumnType.Enumeration(List.of(values), length);
    }

    /**
     * An array.
     * @param element the type of its elements
     * @return the type
     */
    public static ColumnType array(ColumnType element) {
        return new ColumnType.Array(element);
    }

    /**
     * The way out: a type in one database's own words.
     * @param sql the type as the database spells it, for instance {@code citext}
     * @return the type
     */
    public static ColumnType sqlType(String sql) {
        return new ColumnType.Native(sql);
    }

}
