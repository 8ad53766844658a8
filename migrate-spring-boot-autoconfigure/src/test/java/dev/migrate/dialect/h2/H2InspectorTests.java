package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;
import dev.migrate.dialect.StandardIdentifiers.Folding;
import dev.migrate.schema.Column;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.numeric;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.H2)
class H2InspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        return new H2Inspector(new H2Identifiers(Folding.UPPER), new H2Types());
    }

    @Override
    protected int statements() {
        return 18;
    }

    @ParameterizedTest
    @CsvSource({ "REGULAR, UPPER", "PostgreSQL;DATABASE_TO_LOWER=TRUE, LOWER", "MySQL;DATABASE_TO_LOWER=TRUE, LOWER",
            "Oracle, UPPER", "MSSQLServer, UPPER", "LEGACY, UPPER" })
    void readsADatabaseThatImitatesAnother(String mode, Folding folding) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=" + mode)) {
            execute(connection, "create sequence number");
            execute(connection, """
                    create table item (id bigint not null, name varchar(10) default 'x', price numeric(10, 2),
                        at timestamp(3) with time zone, "Number" bigint default next value for number,
                        constraint pk_item primary key (id), constraint uq_item unique (name))
                    """);
            Table item = new H2Inspector(new H2Identifiers(folding), new H2Types()).inspect(connection, List.of())
                .tables()
                .get(0);
            assertThat(item.columns()).extracting(Column::name)
                .containsExactly("id", "name", "price", "at", "\"Number\"");
            assertThat(item.columns()).extracting(Column::type)
                .containsExactly(bigint(), varchar(10), numeric(10, 2), timestampTz(3), bigint());
            assertThat(item.columns().get(4).defaultSql()).isEqualToIgnoringCase("next value for \"number\"");
            assertThat(item.primaryKey()).isEqualTo(new PrimaryKey("pk_item", List.of("id")));
            // two rows without a value are the same to SQL Server
            assertThat(item.uniqueConstraints()).containsExactly(
                    new UniqueConstraint("uq_item", List.of("name")).withNullsNotDistinct(mode.equals("MSSQLServer")));
        }
    }

}
