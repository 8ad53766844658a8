package dev.migrate.engine;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.DB2)
class Db2OfflineTests extends OfflineContract {

    Db2OfflineTests(TestDatabase database) {
        super(database);
    }

    @Override
    boolean hasConditions() {
        return true;
    }

}
