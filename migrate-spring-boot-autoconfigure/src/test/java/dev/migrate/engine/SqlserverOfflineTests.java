package dev.migrate.engine;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.SQLSERVER)
class SqlserverOfflineTests extends OfflineContract {

    SqlserverOfflineTests(TestDatabase database) {
        super(database);
    }

    @Override
    boolean hasConditions() {
        return true;
    }

}
