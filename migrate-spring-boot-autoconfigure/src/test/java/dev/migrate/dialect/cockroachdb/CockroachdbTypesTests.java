package dev.migrate.dialect.cockroachdb;

import java.util.List;
import java.util.Map;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.TypesContract;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import org.hibernate.dialect.CockroachDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.COCKROACHDB)
class CockroachdbTypesTests extends TypesContract {

    private final CockroachdbTypes types = new CockroachdbTypes(new CockroachdbIdentifiers());

    CockroachdbTypesTests() {
        super(new CockroachdbTypes(new CockroachdbIdentifiers()), new CockroachDialect());
    }

    @Override
    protected Map<ColumnType, String> differences() {
        return Map.ofEntries(
                // the same type under its plain name:
                // https://www.cockroachlabs.com/docs/stable/float
                Map.entry(Standard.of(Kind.REAL), "real"), Map.entry(Standard.of(Kind.DOUBLE), "double precision"));
    }

    @Override
    protected List<ColumnType> unsupported() {
        return List.of(Standard.of(Kind.XML));
    }

    @Override
    protected String catalogQuery() {
        return """
                select format_type(atttypid, atttypmod)
                from pg_attribute
                where attrelid = ?::regclass and attname = 'c'
                """;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            character varying(255)         | varchar(255)
            character(3)                   | char(3)
            text                           | text
            string                         | text
            string(50)                     | varchar(50)
            bytea                          | varbinary
            bytes                          | varbinary
            int8                           | bigint
            int4                           | integer
            float8                         | double precision
            timestamp(6) with time zone    | timestamp(6) with time zone
            timestamp(6) without time zone | timestamp(6)
            jsonb                          | json
            integer[]                      | integer array
            xml                            | xml
            inet                           | inet
            """)
    void readsTheCatalog(String spelling, String type) {
        assertThat(this.types.parse(spelling)).hasToString(type);
    }

    @Test
    void hasNoXml() {
        assertThat(this.types.parse("xml")).isEqualTo(new ColumnType.Native("xml"));
    }

    @Test
    void writesAnIntegerOf32Bits() {
        assertThat(this.types.render(Column.of("c", Standard.of(Kind.INTEGER)))).isEqualTo("int4");
    }

    @Test
    void hasNoLargeObjectsBesideTexts() {
        assertThat(this.types.canonical(Standard.of(Kind.CLOB))).isEqualTo(Standard.of(Kind.TEXT));
        assertThat(this.types.canonical(Standard.of(Kind.BLOB))).isEqualTo(Standard.of(Kind.VARBINARY));
    }

}
