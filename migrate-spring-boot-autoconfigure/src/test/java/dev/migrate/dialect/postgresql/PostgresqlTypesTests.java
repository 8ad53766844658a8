package dev.migrate.dialect.postgresql;

import java.util.List;
import java.util.Map;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.TypesContract;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.hibernate.dialect.PostgreSQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlTypesTests extends TypesContract {

    PostgresqlTypesTests() {
        super(new PostgresqlTypes(new PostgresqlIdentifiers()), new PostgreSQLDialect());
    }

    @Override
    protected Map<ColumnType, String> differences() {
        return Map.ofEntries(
                // the same type under its standard name:
                // https://www.postgresql.org/docs/18/datatype.html
                Map.entry(Standard.of(Kind.REAL), "real"), Map.entry(Standard.of(Kind.DOUBLE), "double precision"),
                Map.entry(Standard.of(Kind.XML), "xml"));
    }

    @Override
    protected List<ColumnType> unsupported() {
        return List.of();
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
            character varying              | varchar
            character(3)                   | char(3)
            bytea                          | varbinary
            oid                            | blob
            float4                         | real
            float8                         | double precision
            float(53)                      | double precision
            int8                           | bigint
            int4                           | integer
            bool                           | boolean
            timestamp(6) with time zone    | timestamp(6) with time zone
            timestamp(6) without time zone | timestamp(6)
            timestamptz(3)                 | timestamp(3) with time zone
            timetz                         | time with time zone
            jsonb                          | json
            integer[]                      | integer array
            character varying(50)[]        | varchar(50) array
            varchar(255) array             | varchar(255) array
            citext                         | citext
            """)
    void readsTheCatalog(String spelling, String type) {
        assertThat(new PostgresqlTypes(new PostgresqlIdentifiers()).parse(spelling)).hasToString(type);
    }

    @Test
    void takesJsonForAnotherTypeThanJsonb() {
        assertThat(new PostgresqlTypes(new PostgresqlIdentifiers()).parse("json"))
            .isEqualTo(new ColumnType.Native("json"));
    }

    @Test
    void requiresTheValuesOfAnEnumerationByACheck() {
        Column column = Column.of("order", new ColumnType.Enumeration(List.of("NEW", "it's")));
        PostgresqlTypes types = new PostgresqlTypes(new PostgresqlIdentifiers());
        assertThat(types.render(column)).isEqualTo("varchar(255)");
        assertThat(types.check(column)).isEqualTo("\"order\" in ('NEW','it''s')");
    }

}
