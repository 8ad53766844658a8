package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.Definitions;
import dev.migrate.model.application.Particulars;

@OnEngine(Engine.H2)
class H2ApplicationModelTests extends ApplicationModelContract {

    // two names for one type, which H2 remembers
    @Override
    boolean isUnexpected(String difference) {
        return !difference
            .matches(".* (DECIMAL|NUMERIC)\\(10, 2\\) .*|.*\"(A_ROUND_DOUBLE|SHORT_DOUBLE|WEIGHT|FIVE)\"? .*");
    }

    @Override
    Class<?> definitions() {
        return Definitions.OnH2.class;
    }

    @Override
    Class<?> particulars() {
        return Particulars.OnH2.class;
    }

    // H2 looks for what has no schema in that of the table that refers to it
    @Override
    DomainModel accounting() {
        return super.accounting().with("hibernate.default_schema", "PUBLIC").called("Accounting");
    }

}
