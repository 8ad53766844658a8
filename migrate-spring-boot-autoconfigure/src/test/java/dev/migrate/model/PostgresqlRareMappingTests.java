package dev.migrate.model;

import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.Papers;
import dev.migrate.model.application.Partitions;
import dev.migrate.model.application.Structures;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlRareMappingTests extends RareMappingContract {

    @Override
    Stream<DomainModel> furtherModels() {
        return Stream.of(
                DomainModel.nestedIn(Partitions.class).with("hibernate.temporal.table_strategy", "SINGLE_TABLE"),
                DomainModel.nestedIn(Structures.class), DomainModel.nestedIn(Papers.class));
    }

}
