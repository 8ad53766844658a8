package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.model.application.Accounting;
import dev.migrate.model.application.Definitions;
import dev.migrate.model.application.Particulars;

@OnEngine(Engine.HSQLDB)
class HsqldbApplicationModelTests extends ApplicationModelContract {

    // those that Hibernate creates end at 2,147,483,647, whatever they number; and
    // decimal
    // is numeric
    @Override
    boolean isUnexpected(String difference) {
        return !difference
            .matches("(ours|theirs) +sequence [\\w. ]+ (BIGINT|INTEGER) .*|.* (DECIMAL|NUMERIC)\\(10,2\\) .*");
    }

    @Override
    boolean knowsKeysTwice() {
        return false;
    }

    @Override
    boolean knowsWhatIsInDocuments() {
        return false;
    }

    @Override
    Class<?> definitions() {
        return Definitions.OnHsqldb.class;
    }

    @Override
    Class<?> particulars() {
        return Particulars.OnH2.class;
    }

    // HSQLDB looks for what has no schema in that of the table that refers to it, and
    // shows nothing without a table
    @Override
    DomainModel accounting() {
        return super.accounting().without(Accounting.Balance.class)
            .with("hibernate.default_schema", "PUBLIC")
            .called("Accounting");
    }

}
