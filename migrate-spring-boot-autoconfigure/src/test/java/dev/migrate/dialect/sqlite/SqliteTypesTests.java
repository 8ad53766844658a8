package dev.migrate.dialect.sqlite;

import java.util.List;
import java.util.Map;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.TypesContract;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.hibernate.community.dialect.SQLiteDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.SQLITE)
class SqliteTypesTests extends TypesContract {

    SqliteTypesTests() {
        super(new SqliteTypes(new SqliteIdentifiers()), new SQLiteDialect());
    }

    @Override
    protected Map<ColumnType, String> differences() {
        return Map.ofEntries(
                // the same affinity under the plain name:
                // https://sqlite.org/datatype3.html
                Map.entry(Standard.of(Kind.REAL), "real"), Map.entry(Standard.of(Kind.DOUBLE), "double precision"),
                // every text is a national one
                Map.entry(Standard.of(Kind.VARCHAR, 50), "varchar(50)"),
                // Hibernate writes no length
                Map.entry(Standard.of(Kind.CHAR, 3), "char(3)"),
                // SQLite's own name for a text without a limit
                Map.entry(Standard.of(Kind.TEXT), "text"),
                // Hibernate does not use it and has a blob instead
                Map.entry(Standard.of(Kind.UUID), "uuid"),
                // Hibernate chooses them by the Java type, not by the type code
                Map.entry(Standard.of(Kind.JSON), "text"), Map.entry(Standard.of(Kind.XML), "text"));
    }

    @Override
    protected List<ColumnType> unsupported() {
        return List.of();
    }

    @Override
    protected String catalogQuery() {
        return "select type from pragma_table_info(?) where name = 'c'";
    }

    @Override
    protected ColumnType expected(Sample sample) {
        return sample.type().equals(Standard.of(Kind.CHAR, 3)) ? Standard.of(Kind.CHAR) : sample.type();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INTEGER                    | integer
            INT                        | integer
            BIGINT                     | bigint
            VARCHAR(255)               | varchar(255)
            NVARCHAR(255)              | varchar(255)
            CHARACTER(3)               | char(3)
            TEXT                       | text
            CLOB                       | clob
            BLOB                       | blob
            REAL                       | real
            FLOAT                      | double precision
            DOUBLE                     | double precision
            NUMERIC(38,2)              | numeric(38, 2)
            DECIMAL(38)                | numeric(38)
            DATETIME                   | datetime
            TIMESTAMP WITH TIME ZONE   | timestamp with time zone
            UNSIGNED BIG INT           | unsigned big int
            """)
    void readsTheCatalog(String spelling, String type) {
        assertThat(new SqliteTypes(new SqliteIdentifiers()).parse(spelling)).hasToString(type);
    }

}
