package dev.migrate.dialect.sqlserver;

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

import org.hibernate.dialect.SQLServerDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.SQLSERVER)
class SqlserverTypesTests extends TypesContract {

    private final SqlserverTypes types = new SqlserverTypes(new SqlserverIdentifiers());

    SqlserverTypesTests() {
        super(new SqlserverTypes(new SqlserverIdentifiers()), new SQLServerDialect());
    }

    @Override
    protected Map<ColumnType, String> differences() {
        return Map.ofEntries(
                // the same type under its plain name:
                // https://learn.microsoft.com/sql/t-sql/data-types/float-and-real-transact-sql
                Map.entry(Standard.of(Kind.REAL), "real"), Map.entry(Standard.of(Kind.DOUBLE), "float"),
                // one type of ours for two of Hibernate's
                Map.entry(Standard.of(Kind.VARCHAR, 50), "varchar(50)"),
                // Hibernate leaves the precision out
                Map.entry(Standard.of(Kind.TIME, 0), "time(0)"), Map.entry(Standard.of(Kind.TIME, 6), "time(6)"),
                // Hibernate chooses it by the Java type, not by the type code
                Map.entry(Standard.of(Kind.JSON), "nvarchar(max)"));
    }

    @Override
    protected List<ColumnType> unsupported() {
        return List.of();
    }

    @Override
    protected String catalogQuery() {
        return """
                select case
                    when y.name in ('char', 'varchar', 'binary', 'varbinary', 'nvarchar')
                        then concat(y.name, '(', iif(c.max_length = -1, 'max', cast(c.max_length as varchar(5))), ')')
                    when y.name in ('numeric', 'decimal') then concat(y.name, '(', c.precision, ',', c.scale, ')')
                    when y.name in ('time', 'datetime2', 'datetimeoffset') then concat(y.name, '(', c.scale, ')')
                    else y.name end
                from sys.columns c
                join sys.types y on y.user_type_id = c.user_type_id
                where c.object_id = object_id(?) and c.name = 'c'
                """;
    }

    @Override
    protected ColumnType expected(Sample sample) {
        String hibernateName = hibernateName(sample);
        // a type of its own, which Hibernate uses where it is asked for
        if (hibernateName.startsWith("nvarchar")) {
            return new ColumnType.Native(hibernateName);
        }
        return hibernateName.equals("time") ? Standard.of(Kind.TIME) : sample.type();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varchar(255)      | varchar(255)
            varchar(max)      | text
            varchar           | varchar(1)
            varbinary(max)    | blob
            nvarchar(50)      | nvarchar(50)
            nvarchar(max)     | nvarchar(max)
            bit               | boolean
            tinyint           | tinyint
            float             | double precision
            float(24)         | real
            decimal(10, 2)    | numeric(10, 2)
            datetime2(6)      | timestamp(6)
            datetimeoffset(3) | timestamp(3) with time zone
            timestamp         | timestamp
            uniqueidentifier  | uuid
            datetime          | datetime
            money             | money
            dbo.postal_code   | dbo.postal_code
            """)
    void readsTheCatalog(String spelling, String type) {
        assertThat(this.types.parse(spelling)).hasToString(type);
    }

    @Test
    void doesNotTakeARowVersionForATime() {
        assertThat(this.types.parse("timestamp")).isEqualTo(new ColumnType.Native("timestamp"));
    }

    @Test
    void refusesFractionsOfASecondThatItCannotKeep() {
        assertThatExceptionOfType(UnsupportedTypeException.class)
            .isThrownBy(() -> this.types.render(Column.of("opened", Standard.of(Kind.TIMESTAMP, 9))))
            .withMessageContaining("Column opened");
    }

    @Test
    void requiresTheValuesOfAnEnumerationByACheck() {
        Column column = Column.of("order", new ColumnType.Enumeration(List.of("NEW", "it's")));
        assertThat(this.types.render(column)).isEqualTo("varchar(255)");
        assertThat(this.types.check(column)).isEqualTo("[order] in ('NEW','it''s')");
    }

}
