package dev.migrate.dialect.h2;

import java.util.List;
import java.util.Map;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.TypesContract;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.hibernate.dialect.H2Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.H2)
class H2TypesTests extends TypesContract {

    H2TypesTests() {
        super(new H2Types(), new H2Dialect());
    }

    @Override
    protected Map<ColumnType, String> differences() {
        return Map.ofEntries(
                // the same type under its plain name:
                // https://h2database.com/html/datatypes.html#real_type
                Map.entry(Standard.of(Kind.REAL), "real"), Map.entry(Standard.of(Kind.DOUBLE), "double precision"),
                // Hibernate has no name for a length that is left out
                Map.entry(Standard.of(Kind.VARBINARY), "varbinary"),
                // Hibernate chooses it by the Java type, not by the type code
                Map.entry(Standard.of(Kind.XML), "clob"));
    }

    @Override
    protected List<ColumnType> unsupported() {
        return List.of();
    }

    @Override
    protected String catalogQuery() {
        return """
                select data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier)
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
            CHARACTER VARYING(255)        | varchar(255)
            CHARACTER VARYING             | varchar
            CHARACTER(3)                  | char(3)
            CHARACTER LARGE OBJECT        | clob
            BINARY VARYING(16)            | varbinary(16)
            BINARY LARGE OBJECT           | blob
            DOUBLE PRECISION              | double precision
            FLOAT(53)                     | double precision
            FLOAT(24)                     | real
            FLOAT                         | double precision
            NUMERIC(38, 2)                | numeric(38, 2)
            DECIMAL(38)                   | numeric(38)
            TIMESTAMP(6) WITH TIME ZONE   | timestamp(6) with time zone
            TIMESTAMP(6)                  | timestamp(6)
            ENUM('A', 'B')                | enum('A', 'B')
            enum ('it''s','B')            | enum('it''s', 'B')
            INTEGER ARRAY                 | integer array
            CHARACTER VARYING(9) ARRAY[5] | character varying(9) array[5]
            """)
    void readsTheCatalog(String spelling, String type) {
        assertThat(new H2Types().parse(spelling)).hasToString(type);
    }

}
