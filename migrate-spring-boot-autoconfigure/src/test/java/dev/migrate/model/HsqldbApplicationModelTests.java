package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbApplicationModelTests extends ApplicationModelContract {

    // those that Hibernate creates end at 2,147,483,647, whatever they number; and
    // decimal
    // is numeric
    @Override
    boolean isUnexpected(String difference) {
        return !difference
            .matches("(ours|theirs) +sequence \\w+ (BIGINT|INTEGER) .*|.* (DECIMAL|NUMERIC)\\(10,2\\) .*");
    }

    @Override
    boolean knowsWhatIsInDocuments() {
        return false;
    }

}
