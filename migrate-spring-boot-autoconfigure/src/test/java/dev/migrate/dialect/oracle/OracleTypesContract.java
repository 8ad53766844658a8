package dev.migrate.dialect.oracle;

import java.util.List;
import java.util.Map;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.TypesContract;
import dev.migrate.dialect.UnsupportedTypeException;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.OracleDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.ORACLE)
abstract class OracleTypesContract extends TypesContract {

    private final OracleTypes types;

    OracleTypesContract(int majorVersion) {
        super(new OracleTypes(new OracleIdentifiers(), majorVersion),
                new OracleDialect(DatabaseVersion.make(majorVersion)));
        this.types = new OracleTypes(new OracleIdentifiers(), majorVersion);
    }

    @Override
    protected Map<ColumnType, String> differences() {
        return Map.ofEntries(
                // one type of ours for two of Hibernate's
                Map.entry(Standard.of(Kind.VARCHAR, 50), "varchar2(50 char)"),
                // Hibernate chooses it by the Java type, not by the type code
                Map.entry(Standard.of(Kind.UUID), "raw(16)"),
                // the same type by its public synonym
                Map.entry(Standard.of(Kind.XML), "xmltype"));
    }

    @Override
    protected List<ColumnType> unsupported() {
        return List.of();
    }

    @Override
    protected String catalogQuery() {
        return """
                select case
                    when data_type = 'VARCHAR2' then data_type || '(' || char_length || ' char)'
                    when data_type = 'CHAR' then data_type || '(' || char_length || ')'
                    when data_type = 'RAW' then data_type || '(' || data_length || ')'
                    when data_type = 'NUMBER' and data_precision is not null
                        then data_type || '(' || data_precision || ',' || data_scale || ')'
                    else data_type end
                from user_tab_columns
                where table_name = upper(?) and column_name = 'C'
                """;
    }

    @Override
    protected ColumnType expected(Sample sample) {
        String hibernateName = hibernateName(sample);
        return hibernateName.startsWith("nvarchar2") ? new ColumnType.Native(hibernateName) : sample.type();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VARCHAR2(255 CHAR)             | varchar(255)
            VARCHAR2(255 BYTE)             | varchar2(255 byte)
            NVARCHAR2(50)                  | nvarchar2(50)
            CHAR(3)                        | char(3)
            NUMBER                         | numeric
            NUMBER(10,0)                   | numeric(10, 0)
            BINARY_DOUBLE                  | double precision
            FLOAT(126)                     | float(126)
            TIMESTAMP(6)                   | timestamp(6)
            TIMESTAMP(6) WITH TIME ZONE    | timestamp(6) with time zone
            TIMESTAMP(6) WITH LOCAL TIME ZONE | timestamp(6) with local time zone
            INTERVAL DAY(2) TO SECOND(6)   | interval day(2) to second(6)
            RAW(16)                        | varbinary(16)
            XMLTYPE                        | xml
            MDSYS.SDO_GEOMETRY             | mdsys.sdo_geometry
            """)
    void readsTheCatalog(String spelling, String type) {
        assertThat(this.types.parse(spelling)).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER(3,0)  | tinyint
            NUMBER(5,0)  | smallint
            NUMBER(10,0) | integer
            NUMBER(19,0) | bigint
            NUMBER(19,2) | numeric(19, 2)
            INTEGER      | numeric(38, 0)
            """)
    void takesNumbersOfACertainLengthForWhatTheyMostLikelyAre(String spelling, String type) {
        assertThat(this.types.canonical(this.types.parse(spelling))).hasToString(type);
    }

    @Test
    void hasBooleansFromVersion23() {
        OracleTypes older = new OracleTypes(new OracleIdentifiers(), 21);
        OracleTypes newer = new OracleTypes(new OracleIdentifiers(), 23);
        assertThat(older.render(Column.of("c", Standard.of(Kind.BOOLEAN)))).isEqualTo("number(1,0)");
        assertThat(newer.render(Column.of("c", Standard.of(Kind.BOOLEAN)))).isEqualTo("boolean");
        assertThat(older.canonical(older.parse("NUMBER(1,0)"))).isEqualTo(Standard.of(Kind.BOOLEAN));
        assertThat(newer.canonical(newer.parse("NUMBER(1,0)"))).isEqualTo(Standard.of(Kind.NUMERIC, 1, 0));
    }

    @Test
    void hasNoArrays() {
        Column tags = Column.of("tags", new ColumnType.Array(Standard.of(Kind.VARCHAR, 50)));
        assertThatExceptionOfType(UnsupportedTypeException.class).isThrownBy(() -> this.types.render(tags))
            .withMessageContaining("Column tags");
    }

}
