package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbDomainModelTests extends DomainModelContract {

    // those that Hibernate creates end at 2,147,483,647, whatever they number
    @Override
    boolean isUnexpected(String difference) {
        return !difference.matches("(ours|theirs) +sequence [\\w.]+ (BIGINT|INTEGER) .*");
    }

}
