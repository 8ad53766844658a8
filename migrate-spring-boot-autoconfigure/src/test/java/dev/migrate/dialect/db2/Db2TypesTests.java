package dev.migrate.dialect.db2;

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
import org.hibernate.dialect.DB2Dialect;
import org.hibernate.dialect.DatabaseVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.DB2)
class Db2TypesTests extends TypesContract {

    private final Db2Types types = new Db2Types(new Db2Identifiers());

    Db2TypesTests() {
        super(new Db2Types(new Db2Identifiers()), new DB2Dialect(DatabaseVersion.make(12, 1)));
    }

    @Override
    protected Map<ColumnType, String> differences() {
        return Map.ofEntries(
                // the same type under its plain name
                Map.entry(Standard.of(Kind.REAL), "real"), Map.entry(Standard.of(Kind.DOUBLE), "double precision"),
                // one type of ours for two of Hibernate's
                Map.entry(Standard.of(Kind.VARCHAR, 50), "varchar(50)"),
                // Hibernate chooses them by the Java type, not by the type code
                Map.entry(Standard.of(Kind.UUID), "binary(16)"), Map.entry(Standard.of(Kind.JSON), "clob"));
    }

    @Override
    protected List<ColumnType> unsupported() {
        return List.of(Standard.of(Kind.NUMERIC, 38, 0));
    }

    @Override
    protected String catalogQuery() {
        return """
                select case
                    when typename in ('CHARACTER', 'VARCHAR', 'BINARY', 'VARBINARY')
                        then typename || '(' || length || ')'
                    when typename = 'DECIMAL' then typename || '(' || length || ',' || scale || ')'
                    when typename = 'TIMESTAMP' then typename || '(' || scale || ')'
                    else typename end
                from syscat.columns
                where tabschema = current schema and tabname = upper(?) and colname = 'C'
                """;
    }

    @Override
    protected ColumnType expected(Sample sample) {
        String hibernateName = hibernateName(sample);
        return hibernateName.equals("time") ? Standard.of(Kind.TIME) : sample.type();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHARACTER(3)              | char(3)
            CHARACTER(16) FOR BIT DATA | character(16) for bit data
            VARCHAR(255)              | varchar(255)
            DECIMAL(10,2)             | numeric(10, 2)
            DECFLOAT(34)              | decfloat(34)
            DOUBLE                    | double precision
            REAL                      | real
            BINARY(16)                | binary(16)
            VARBINARY(16)             | varbinary(16)
            TIMESTAMP(6)              | timestamp(6)
            TIME                      | time
            XML                       | xml
            CLOB                      | clob
            GRAPHIC(10)               | graphic(10)
            """)
    void readsTheCatalog(String spelling, String type) {
        assertThat(this.types.parse(spelling)).hasToString(type);
    }

    @Test
    void keepsMomentsWithoutATimeZone() {
        assertThat(this.types.render(Column.of("c", Standard.of(Kind.TIMESTAMP_TZ, 6)))).isEqualTo("timestamp(6)");
        assertThat(this.types.canonical(Standard.of(Kind.TIMESTAMP_TZ, 6))).isEqualTo(Standard.of(Kind.TIMESTAMP, 6));
    }

    @Test
    void refusesMoreDigitsThanItCanKeep() {
        assertThatExceptionOfType(UnsupportedTypeException.class)
            .isThrownBy(() -> this.types.render(Column.of("amount", Standard.of(Kind.NUMERIC, 32, 2))))
            .withMessageContaining("Column amount");
    }

    @Test
    void hasNoArrays() {
        Column tags = Column.of("tags", new ColumnType.Array(Standard.of(Kind.VARCHAR, 50)));
        assertThatExceptionOfType(UnsupportedTypeException.class).isThrownBy(() -> this.types.render(tags))
            .withMessageContaining("Column tags");
    }

}
