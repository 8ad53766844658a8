package dev.migrate.model;

import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbRareMappingTests extends RareMappingContract {

    // a table that is referred to without a schema is looked for in that of the table
    @Override
    Stream<DomainModel> recordsElsewhere() {
        return super.recordsElsewhere()
            .map((model) -> model.with("hibernate.default_schema", "PUBLIC").called("Records in another schema"));
    }

    @Override
    boolean knowsIntervals() {
        return false;
    }

    // those that Hibernate creates end at 2,147,483,647, whatever they number
    @Override
    boolean isUnexpected(String difference) {
        return !difference.matches("(ours|theirs) +sequence [\\w. ]+ (BIGINT|INTEGER) .*");
    }

}
