package dev.migrate.model;

import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.History;
import dev.migrate.model.application.Papers;
import dev.migrate.model.application.Partitions;

@OnEngine(Engine.MYSQL)
class MysqlRareMappingTests extends RareMappingContract {

    @Override
    Stream<DomainModel> furtherModels() {
        return Stream.of(DomainModel.of("Papers", Papers.Paper.class),
                DomainModel.nestedIn(Partitions.class).with("hibernate.temporal.table_strategy", "SINGLE_TABLE"));
    }

    @Override
    Stream<DomainModel> recordsElsewhere() {
        return super.recordsElsewhere()
            .map((model) -> model.with("hibernate.default_catalog", "here").called("Records in another schema"));
    }

    @Override
    boolean knowsIntervals() {
        return false;
    }

    // which refers to the columns of a key in another order, as MySQL does not allow
    @Override
    DomainModel history() {
        return super.history().without(History.Appendix.class);
    }

    // invisible columns came with MySQL 8.0.23
    @Override
    boolean isUnexpected(String difference) {
        return !difference.matches("hibernate .* near 'invisible\\).*");
    }

}
