package dev.migrate.model;

import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.Papers;

@OnEngine(Engine.H2)
class H2RareMappingTests extends RareMappingContract {

    @Override
    Stream<DomainModel> furtherModels() {
        return Stream.of(DomainModel.of("Papers", Papers.Paper.class));
    }

    // a table that is referred to without a schema is looked for in that of the table
    @Override
    Stream<DomainModel> recordsElsewhere() {
        return super.recordsElsewhere()
            .map((model) -> model.with("hibernate.default_schema", "PUBLIC").called("Records in another schema"));
    }

}
