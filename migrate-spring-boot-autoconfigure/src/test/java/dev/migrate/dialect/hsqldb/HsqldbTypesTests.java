package dev.migrate.dialect.hsqldb;

import java.util.List;
import java.util.Map;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.TypesContract;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.hibernate.dialect.HSQLDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.HSQLDB)
class HsqldbTypesTests extends TypesContract {

    HsqldbTypesTests() {
        super(new HsqldbTypes(new HsqldbIdentifiers()), new HSQLDialect());
    }

    @Override
    protected Map<ColumnType, String> differences() {
        return Map.ofEntries(
                // the same type under its plain name:
                // https://hsqldb.org/doc/2.0/guide/sqlgeneral-chapt.html#sgc_numeric_types
                Map.entry(Standard.of(Kind.REAL), "real"), Map.entry(Standard.of(Kind.DOUBLE), "double precision"),
                // every text is a national one
                Map.entry(Standard.of(Kind.VARCHAR, 50), "varchar(50)"),
                // Hibernate has no name for a length that is left out
                Map.entry(Standard.of(Kind.VARBINARY), "varbinary"),
                // Hibernate does not use it and has binary(16) instead
                Map.entry(Standard.of(Kind.UUID), "uuid"),
                // Hibernate chooses them by the Java type, not by the type code
                Map.entry(Standard.of(Kind.JSON), "clob"), Map.entry(Standard.of(Kind.XML), "clob"));
    }

    @Override
    protected List<ColumnType> unsupported() {
        return List.of();
    }

    @Override
    protected String catalogQuery() {
        return """
                select replace(dtd_identifier, 'LOB(1G)', 'LOB')
                from information_schema.columns
                where lower(table_name) = ? and column_name = 'C'
                """;
    }

    @Override
    protected ColumnType expected(Sample sample) {
        // bytes without a limit are a large object to Hibernate
        return sample.type().equals(Standard.of(Kind.VARBINARY)) ? Standard.of(Kind.BLOB) : sample.type();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VARCHAR(255)                | varchar(255)
            CHARACTER(3)                | char(3)
            CLOB                        | clob
            CLOB(1000)                  | clob(1000)
            VARBINARY(16)               | varbinary(16)
            BLOB                        | blob
            DOUBLE                      | double precision
            FLOAT(53)                   | double precision
            FLOAT(24)                   | real
            NUMERIC(38,2)               | numeric(38, 2)
            DECIMAL(38)                 | numeric(38)
            TIMESTAMP(3) WITH TIME ZONE | timestamp(3) with time zone
            TIMESTAMP                   | timestamp
            BIT(3)                      | bit(3)
            INTEGER ARRAY               | integer array
            VARCHAR(9) ARRAY            | varchar(9) array
            INTERVAL DAY(3) TO SECOND   | interval day(3) to second
            """)
    void readsTheCatalog(String spelling, String type) {
        assertThat(new HsqldbTypes(new HsqldbIdentifiers()).parse(spelling)).hasToString(type);
    }

}
