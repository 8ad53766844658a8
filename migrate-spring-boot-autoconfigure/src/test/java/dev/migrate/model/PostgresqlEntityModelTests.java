package dev.migrate.model;

import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Dialects;
import dev.migrate.model.entity.Customer;
import dev.migrate.model.postgresql.Station;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Index;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlEntityModelTests extends EntityModelContract {

    @Override
    String[] packages() {
        return new String[] { Customer.class.getPackageName(), Station.class.getPackageName() };
    }

    @Test
    void readsWhatOnlyPostgresqlHas(DataSource dataSource) {
        Table station = table(PersistenceUnits.read(dataSource, Map.of(), Station.class.getPackageName())
            .read(Dialects.named("postgresql")), "station");
        assertThat(station.indexes()).containsExactly(
                new Index("ix_station_code",
                        List.of(Index.Part.expression("upper(code)"), Index.Part.column("name").desc()), false),
                new Index("ux_station_name", List.of(Index.Part.expression("lower(name)")), true));
        assertThat(station.column("tags")).get().extracting(Column::type).hasToString("varchar(255) array");
        assertThat(station.column("code")).get()
            .extracting(Column::type)
            .isEqualTo(new ColumnType.Native("varchar(255) collate \"C\""));
        assertThat(station.foreignKeys()).singleElement().satisfies((foreignKey) -> {
            assertThat(foreignKey.name()).isEqualTo("fk_station_next");
            assertThat(foreignKey.onDelete()).isEqualTo(ReferentialAction.SET_NULL);
            assertThat(foreignKey.onUpdate()).isEqualTo(ReferentialAction.CASCADE);
        });
        assertThat(station.checkConstraints()).extracting(CheckConstraint::condition)
            .anySatisfy((condition) -> assertThat(condition).contains("longitude", "is not null"));
    }

}
