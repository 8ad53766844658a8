package dev.migrate.model;

import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.History;
import dev.migrate.model.application.Papers;

@OnEngine(Engine.MARIADB)
class MariadbRareMappingTests extends RareMappingContract {

    @Override
    Stream<DomainModel> furtherModels() {
        return Stream.of(DomainModel.of("Papers", Papers.Paper.class));
    }

    @Override
    Stream<DomainModel> recordsElsewhere() {
        return super.recordsElsewhere()
            .map((model) -> model.with("hibernate.default_catalog", "here").called("Records in another schema"));
    }

    // Hibernate fails to start with both kinds of history
    @Override
    DomainModel asUsual(DomainModel history) {
        return history.without(History.Contract.class, History.Clause.class, History.Amendment.class,
                History.Appendix.class);
    }

    @Override
    boolean knowsIntervals() {
        return false;
    }

}
