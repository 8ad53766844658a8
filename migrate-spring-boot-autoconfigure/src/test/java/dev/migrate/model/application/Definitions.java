package dev.migrate.model.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * Column definitions as people write them, each on the databases it is meant for.
 */
public final class Definitions {

    private Definitions() {
    }

    /** What every database understands. */
    @Entity(name = "Everywhere")
    public static class Everywhere {

        @Id
        @Column(columnDefinition = "varchar(36)")
        String id;

        @Column(columnDefinition = "VARCHAR(36)")
        String upper;

        @Column(columnDefinition = "varchar( 36 )  NOT   NULL")
        String spaced;

        @Column(columnDefinition = "char(1) default 'N'")
        String flag;

        @Column(columnDefinition = "CHAR(1) DEFAULT 'Y' NOT NULL")
        String yes;

        @Column(columnDefinition = "varchar(20) default ''")
        String empty;

        @Column(columnDefinition = "varchar(20) default 'it''s (not) null, x'")
        String odd;

        @Column(columnDefinition = "varchar(20) default null")
        String absent;

        @Column(columnDefinition = "int default 0")
        int number;

        @Column(columnDefinition = "INTEGER DEFAULT -1 NOT NULL")
        int belowZero;

        @Column(columnDefinition = "bigint default 0", nullable = false)
        long big;

        @Column(columnDefinition = "smallint")
        int small;

        @Column(columnDefinition = "numeric(19,2) default 0.00")
        BigDecimal amount;

        @Column(columnDefinition = "decimal(10, 4)")
        BigDecimal tenFour;

        @Column(columnDefinition = "DECIMAL(5)")
        BigDecimal five;

        @Column(columnDefinition = "numeric(19,2)", precision = 19, scale = 2, nullable = false)
        BigDecimal inBothWays;

        @Column(columnDefinition = "double precision")
        double precise;

        @Column(columnDefinition = "DOUBLE PRECISION DEFAULT 0")
        double zero;

        @Column(columnDefinition = "real")
        float aReal;

        @Column(columnDefinition = "timestamp default current_timestamp")
        LocalDateTime now;

        @Column(columnDefinition = "varchar(10) check (checked <> 'x')")
        String checked;

        @Column(columnDefinition = "varchar(12) unique")
        String once;

        @Column(columnDefinition = "varchar(255) default 'NEW'")
        @Enumerated(EnumType.STRING)
        State state;

        @ManyToOne
        @JoinColumn(columnDefinition = "varchar(36)")
        Everywhere parent;

    }

    /** A state. */
    public enum State {

        NEW, OLD

    }

    /** What PostgreSQL understands. */
    @Entity(name = "OnPostgresql")
    public static class OnPostgresql {

        @Id
        @Column(columnDefinition = "bigserial")
        Long id;

        @Column(columnDefinition = "serial")
        Integer number;

        @Column(columnDefinition = "integer not null default 0")
        int notNullFirst;

        @Column(columnDefinition = "text")
        String text;

        @Column(columnDefinition = "TEXT")
        String upperText;

        @Column(columnDefinition = "date default current_date")
        LocalDate today;

        @Column(columnDefinition = "TEXT DEFAULT ''::text NOT NULL")
        String withCast;

        @Column(columnDefinition = "character varying(40) default 'x'::character varying")
        String varying;

        @Column(columnDefinition = "character varying")
        String unlimited;

        @Column(columnDefinition = "varchar")
        String varchar;

        @Column(columnDefinition = "bpchar(3)")
        String bpchar;

        @Column(columnDefinition = "citext")
        @jakarta.persistence.Transient
        String citext;

        @Column(columnDefinition = "jsonb")
        String jsonb;

        @Column(columnDefinition = "jsonb default '{}'::jsonb not null")
        String jsonbDefault;

        @Column(columnDefinition = "json default '[]'")
        String json;

        @Column(columnDefinition = "uuid default gen_random_uuid()")
        UUID uuid;

        @Column(columnDefinition = "boolean default false")
        boolean no;

        @Column(columnDefinition = "BOOLEAN DEFAULT TRUE NOT NULL")
        boolean yes;

        @Column(columnDefinition = "bool default 'f'")
        boolean bool;

        @Column(columnDefinition = "timestamptz")
        Instant timestamptz;

        @Column(columnDefinition = "timestamptz(3) default now()")
        Instant timestamptz3;

        @Column(columnDefinition = "timestamp with time zone default now() not null")
        OffsetDateTime withZone;

        @Column(columnDefinition = "TIMESTAMP WITHOUT TIME ZONE DEFAULT (now() at time zone 'utc')")
        LocalDateTime withoutZone;

        @Column(columnDefinition = "timestamp(0)")
        LocalDateTime seconds;

        @Column(columnDefinition = "int2")
        int int2;

        @Column(columnDefinition = "int4 default 4")
        int int4;

        @Column(columnDefinition = "int8")
        long int8;

        @Column(columnDefinition = "float4")
        float float4;

        @Column(columnDefinition = "float8 default 0.5")
        double float8;

        @Column(columnDefinition = "float")
        double aFloat;

        @Column(columnDefinition = "float(10)")
        double shortFloat;

        @Column(columnDefinition = "money")
        BigDecimal money;

        @Column(columnDefinition = "numeric")
        BigDecimal numeric;

        @Column(columnDefinition = "bytea")
        byte[] bytes;

        @Column(columnDefinition = "text[]")
        String[] texts;

        @Column(columnDefinition = "varchar(20)[] default '{}'")
        String[] shortTexts;

        @Column(columnDefinition = "int[]")
        Integer[] ints;

        @Column(columnDefinition = "inet")
        String inet;

        @Column(columnDefinition = "interval")
        String interval;

        @Column(columnDefinition = "interval day to second(3)")
        String shortInterval;

        @Column(columnDefinition = "tsvector")
        String tsvector;

        @Column(columnDefinition = "bit(8)")
        String bits;

        @Column(columnDefinition = "bit varying(8)")
        String varbits;

        @Column(columnDefinition = "xml")
        String xml;

        @Column(columnDefinition = "point")
        String point;

        @Column(columnDefinition = "daterange")
        String range;

        @Column(columnDefinition = "text collate \"C\"")
        String collated;

        @Column(columnDefinition = "bigint generated always as (number * 2) stored")
        Long generated;

        @Column(columnDefinition = "varchar(10) default upper('x')")
        String expression;

        @Column(columnDefinition = "integer default (1 + 2)")
        int sum;

        @Column(columnDefinition = "oid")
        Long oid;

        @Column(columnDefinition = "\"char\"")
        String oneByte;

        @Column(columnDefinition = "name")
        String name;

    }

    /** What MySQL and MariaDB understand. */
    @Entity(name = "OnMysql")
    public static class OnMysql {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Column(columnDefinition = "int unsigned")
        Long id;

        @Column(columnDefinition = "bigint(20)")
        long bigint20;

        @Column(columnDefinition = "BIGINT(20) UNSIGNED DEFAULT 0")
        long unsignedBigint;

        @Column(columnDefinition = "int(11) default 0")
        int int11;

        @Column(columnDefinition = "INT UNSIGNED NOT NULL DEFAULT '0'")
        int unsigned;

        @Column(columnDefinition = "int(10) unsigned zerofill")
        int zerofill;

        @Column(columnDefinition = "tinyint(1) default 0")
        boolean tinyint1;

        @Column(columnDefinition = "TINYINT(1) NOT NULL DEFAULT 1")
        boolean yes;

        @Column(columnDefinition = "tinyint(4)")
        int tinyint4;

        @Column(columnDefinition = "tinyint unsigned")
        int tinyUnsigned;

        @Column(columnDefinition = "smallint(6)")
        int smallint6;

        @Column(columnDefinition = "mediumint")
        int mediumint;

        @Column(columnDefinition = "bit(1) default b'0'")
        boolean bit1;

        @Column(columnDefinition = "bit default 1")
        boolean bit;

        @Column(columnDefinition = "boolean default false")
        boolean bool;

        @Column(columnDefinition = "BOOL")
        boolean bool2;

        @Column(columnDefinition = "text")
        String text;

        @Column(columnDefinition = "TEXT NOT NULL")
        String textNotNull;

        @Column(columnDefinition = "tinytext")
        String tinytext;

        @Column(columnDefinition = "mediumtext")
        String mediumtext;

        @Column(columnDefinition = "LONGTEXT")
        String longtext;

        @Column(columnDefinition = "blob")
        byte[] blob;

        @Column(columnDefinition = "mediumblob")
        byte[] mediumblob;

        @Column(columnDefinition = "longblob")
        byte[] longblob;

        @Column(columnDefinition = "binary(16)")
        byte[] binary16;

        @Column(columnDefinition = "varbinary(200)")
        byte[] varbinary;

        @Column(columnDefinition = "datetime")
        LocalDateTime datetime;

        @Column(columnDefinition = "datetime(6)")
        LocalDateTime datetime6;

        @Column(columnDefinition = "DATETIME(3) DEFAULT CURRENT_TIMESTAMP(3)")
        LocalDateTime datetime3;

        @Column(columnDefinition = "datetime default current_timestamp on update current_timestamp")
        LocalDateTime updated;

        @Column(columnDefinition = "timestamp null default null")
        Instant nullTimestamp;

        @Column(columnDefinition = "timestamp not null default current_timestamp")
        Instant timestamp;

        @Column(columnDefinition = "timestamp default now()")
        Instant now;

        @Column(columnDefinition = "double")
        double aDouble;

        @Column(columnDefinition = "double(10,2)")
        double double10;

        @Column(columnDefinition = "float")
        float aFloat;

        @Column(columnDefinition = "float(7,3)")
        float float7;

        @Column(columnDefinition = "decimal(19,2) unsigned default 0.00")
        BigDecimal unsignedDecimal;

        @Column(columnDefinition = "decimal")
        BigDecimal decimal;

        @Column(columnDefinition = "enum('a','b') default 'a'")
        String anEnum;

        @Column(columnDefinition = "ENUM('A', 'B') NOT NULL")
        @Enumerated(EnumType.STRING)
        Letter letter;

        @Column(columnDefinition = "set('a','b')")
        String aSet;

        @Column(columnDefinition = "json")
        String json;

        @Column(columnDefinition = "varchar(100) character set latin1")
        String latin;

        @Column(columnDefinition = "varchar(100) collate utf8mb4_bin")
        String bin;

        @Column(columnDefinition = "VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT ''")
        String bin2;

        @Column(columnDefinition = "char(36) character set ascii")
        String ascii;

        @Column(columnDefinition = "varchar(30) comment 'a ''comment'''")
        String commented;

        @Column(columnDefinition = "year")
        int year;

        @Column(columnDefinition = "time(3)")
        String time;

        @Column(columnDefinition = "int generated always as (int11 * 2) virtual")
        Integer virtual;

        @Column(columnDefinition = "int as (int11 * 3) stored")
        Integer stored;

        @Column(columnDefinition = "numeric(3)")
        BigDecimal numeric3;

        @Column(columnDefinition = "geometry")
        byte[] geometry;

    }

    /** Letters. */
    public enum Letter {

        A, B

    }

    /** What H2 understands. */
    @Entity(name = "OnH2")
    public static class OnH2 {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Column(columnDefinition = "bigint")
        Long id;

        @Column(columnDefinition = "text")
        String text;

        @Column(columnDefinition = "LONGVARCHAR")
        String longvarchar;

        @Column(columnDefinition = "varchar")
        String varchar;

        @Column(columnDefinition = "varchar2(30)")
        String varchar2;

        @Column(columnDefinition = "varchar_ignorecase(30)")
        String ignorecase;

        @Column(columnDefinition = "nvarchar(30) default 'x'")
        String nvarchar;

        @Column(columnDefinition = "CLOB")
        String clob;

        @Column(columnDefinition = "boolean default false")
        boolean no;

        @Column(columnDefinition = "BOOLEAN DEFAULT TRUE NOT NULL")
        boolean yes;

        @Column(columnDefinition = "bit default 0")
        boolean bit;

        @Column(columnDefinition = "tinyint default 0")
        byte tiny;

        @Column(columnDefinition = "uuid default random_uuid()")
        UUID uuid;

        @Column(columnDefinition = "timestamp default now()")
        LocalDateTime now;

        @Column(columnDefinition = "timestamp with time zone default current_timestamp")
        OffsetDateTime zoned;

        @Column(columnDefinition = "json")
        String json;

        @Column(columnDefinition = "binary varying(20)")
        byte[] bytes;

        @Column(columnDefinition = "blob")
        byte[] blob;

        @Column(columnDefinition = "int8")
        long int8;

        @Column(columnDefinition = "decfloat(20)")
        BigDecimal decfloat;

        @Column(columnDefinition = "number(10,2)")
        BigDecimal number;

        @Column(columnDefinition = "enum('a','b') default 'a'")
        String anEnum;

        @Column(columnDefinition = "interval day to second")
        String interval;

        @Column(columnDefinition = "integer array")
        Integer[] ints;

        @Column(columnDefinition = "varchar(20) array[5]")
        String[] texts;

        @Column(columnDefinition = "integer generated always as (tiny * 2)")
        Integer generated;

        @Column(columnDefinition = "varchar(10) default upper('x')")
        String expression;

        @Column(columnDefinition = "timestamp on update current_timestamp")
        LocalDateTime onUpdate;

    }

    /** What HSQLDB understands. */
    @Entity(name = "OnHsqldb")
    public static class OnHsqldb {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Column(columnDefinition = "bigint")
        Long id;

        @Column(columnDefinition = "longvarchar")
        String text;

        @Column(columnDefinition = "varchar_ignorecase(30)")
        String ignorecase;

        @Column(columnDefinition = "clob(2M)")
        String clob;

        @Column(columnDefinition = "boolean default false")
        boolean no;

        @Column(columnDefinition = "BOOLEAN DEFAULT TRUE NOT NULL")
        boolean yes;

        @Column(columnDefinition = "bit default false")
        boolean bit;

        @Column(columnDefinition = "tinyint default 0")
        byte tiny;

        @Column(columnDefinition = "uuid")
        UUID uuid;

        @Column(columnDefinition = "timestamp(3) default now")
        LocalDateTime now;

        @Column(columnDefinition = "timestamp with time zone default current_timestamp")
        OffsetDateTime zoned;

        @Column(columnDefinition = "varbinary(20)")
        byte[] bytes;

        @Column(columnDefinition = "interval day(3) to second(2)")
        String interval;

        @Column(columnDefinition = "integer array[5]")
        Integer[] ints;

        @Column(columnDefinition = "integer generated always as (tiny * 2)")
        Integer generated;

        @Column(columnDefinition = "nvarchar(30)")
        String nvarchar;

        @Column(columnDefinition = "character varying(30)")
        String varying;

    }

    /** What SQLite understands. */
    @Entity(name = "OnSqlite")
    public static class OnSqlite {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(columnDefinition = "text")
        String text;

        @Column(columnDefinition = "TEXT NOT NULL DEFAULT ''")
        String upper;

        @Column(columnDefinition = "text collate nocase")
        String nocase;

        @Column(columnDefinition = "boolean default false")
        boolean no;

        @Column(columnDefinition = "BOOLEAN DEFAULT TRUE NOT NULL")
        boolean yes;

        @Column(columnDefinition = "tinyint(1) default 0")
        boolean tinyint1;

        @Column(columnDefinition = "bigint(20)")
        long bigint20;

        @Column(columnDefinition = "int unsigned")
        int unsigned;

        @Column(columnDefinition = "datetime default current_timestamp")
        LocalDateTime datetime;

        @Column(columnDefinition = "datetime default (datetime('now'))")
        LocalDateTime now;

        @Column(columnDefinition = "json")
        String json;

        @Column(columnDefinition = "uuid")
        UUID uuid;

        @Column(columnDefinition = "integer generated always as (bigint20 * 2) virtual")
        Integer virtual;

        @Column(columnDefinition = "integer generated always as (bigint20 * 3) stored")
        Integer stored;

        @Column(columnDefinition = "numeric")
        BigDecimal numeric;

        @Column(columnDefinition = "any")
        String any;

    }

}
