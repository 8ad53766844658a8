package dev.migrate.dialect.mysql;

import java.util.List;
import java.util.Map;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.TypesContract;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.MYSQL)
class MysqlTypesTests extends TypesContract {

    MysqlTypesTests() {
        super(new MysqlTypes(), new MySQLDialect(DatabaseVersion.make(8, 4)));
    }

    @Override
    protected Map<ColumnType, String> differences() {
        return Map.ofEntries(
                // the plain name:
                // https://dev.mysql.com/doc/refman/8.4/en/floating-point-types.html
                Map.entry(Standard.of(Kind.REAL), "float"), Map.entry(Standard.of(Kind.DOUBLE), "double precision"),
                // Hibernate prefers varchar, as a char comes back without trailing
                // blanks;
                // who asks for a text of fixed length gets one
                Map.entry(Standard.of(Kind.CHAR, 3), "char(3)"),
                // the database's default for nationalized texts needs not be said
                Map.entry(Standard.of(Kind.VARCHAR, 50), "varchar(50)"),
                Map.entry(Standard.of(Kind.VARBINARY), "longblob"), Map.entry(Standard.of(Kind.XML), "longtext"),
                // as Hibernate has it for a UUID, for want of a type of its own
                Map.entry(Standard.of(Kind.UUID), "binary(16)"));
    }

    @Override
    protected List<ColumnType> unsupported() {
        return List.of(Standard.of(Kind.TIME_TZ), Standard.of(Kind.TIME_TZ, 6));
    }

    @Override
    protected String catalogQuery() {
        return """
                select column_type
                from information_schema.columns
                where table_schema = database() and table_name = ? and column_name = 'c'
                """;
    }

    @Override
    protected ColumnType expected(Sample sample) {
        return sample.type().equals(Standard.of(Kind.CHAR, 3)) ? Standard.of(Kind.VARCHAR, 3) : sample.type();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bit(1)                               | boolean
            bit                                  | boolean
            bit(8)                               | bit(8)
            tinyint(1)                           | boolean
            boolean                              | boolean
            tinyint(4)                           | tinyint
            int(11)                              | integer
            bigint(20)                           | bigint
            bigint(20) unsigned                  | bigint(20) unsigned
            double                               | double precision
            float                                | real
            float(53)                            | double precision
            float(23)                            | real
            decimal(38,2)                        | numeric(38, 2)
            varchar(50) character set utf8mb4    | varchar(50)
            text                                 | varchar(65535)
            mediumtext                           | varchar(16777215)
            longtext                             | text
            tinytext                             | tinytext
            longblob                             | blob
            datetime(6)                          | timestamp(6)
            timestamp(6)                         | timestamp(6) with time zone
            enum('A','B')                        | enum('A', 'B')
            json                                 | json
            binary(16)                           | binary(16)
            """)
    void readsTheCatalog(String spelling, String type) {
        assertThat(new MysqlTypes().parse(spelling)).hasToString(type);
    }

}
